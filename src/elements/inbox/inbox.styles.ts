import {css} from 'lit';

import {answers} from '../../styles/answers.js';
import {buttons} from '../../styles/buttons.js';
import {comparison} from '../../styles/comparison.js';
import {dialog} from '../../styles/dialog.js';
import {fields} from '../../styles/fields.js';
import {fileField} from '../../styles/file-field.js';
import {forcedColors} from '../../styles/forced-colors.js';
import {frame} from '../../styles/frame.js';
import {notes} from '../../styles/notes.js';
import {paperHeadStyles} from '../../styles/paper-head.js';
import {print} from '../../styles/print.js';
import {progress} from '../../styles/progress.js';
import {segments} from '../../styles/segments.js';
import {stayingNote} from '../../styles/staying-note.js';
import {tokens} from '../../styles/tokens.js';
import {item} from './item.styles.js';
import {list} from './list.styles.js';
import {paper} from './paper.styles.js';

const own = css`
  /* A note can stay in view only where it is in no row of a grid. */
  .in {
    display: flow-root;
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s6);
  }
  .in > .said {
    margin-block-end: var(--_s6);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_s2) var(--_s5);
  }

  .talk {
    list-style: none;
    display: grid;
    gap: var(--_s3);
    padding: 0;
  }
  .talk li {
    padding: var(--_s3) var(--_s4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    max-inline-size: none;
  }
  .talk .reporter {
    background: var(--_tint);
  }

  .check {
    display: inline-flex;
    align-items: center;
    gap: var(--_s3);
    min-block-size: calc(var(--_unit) * 2.75);
    justify-self: start;
  }
  .check input,
  .in .seg input {
    inline-size: calc(var(--_unit) * 1.5);
    block-size: calc(var(--_unit) * 1.5);
    margin: 0;
    accent-color: var(--_accent);
    flex: none;
  }

  .choose {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, calc(var(--_unit) * 14))) auto;
    gap: var(--_s2) var(--_s4);
    align-items: end;
  }
  .choose > .several {
    grid-column: 1 / -1;
  }
  @container (max-width: 44em) {
    .choose {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .choose > .btns {
      grid-column: 1 / -1;
    }
  }
  /* As wide as the inbox: the room around it is its own. */
  ::slotted([slot='case']) {
    margin: calc(-1 * clamp(calc(var(--_unit) * 1.25), 5cqi, calc(var(--_unit) * 3)));
    margin-block-start: calc(var(--_unit) * -1);
  }
  .in .seg label {
    min-block-size: calc(var(--_unit) * 3.25);
  }
`;

export const styles = [
  tokens,
  frame,
  buttons,
  fields,
  fileField,
  notes,
  stayingNote,
  segments,
  answers,
  progress,
  dialog,
  print,
  forcedColors,
  own,
  list,
  item,
  comparison,
  paperHeadStyles,
  paper,
];
