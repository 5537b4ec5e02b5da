import {css} from 'lit';

import {answers} from '../../styles/answers.js';
import {buttons} from '../../styles/buttons.js';
import {cards} from './cards.styles.js';
import {cutCards} from '../../styles/cut-cards.js';
import {dialog} from '../../styles/dialog.js';
import {disclosure} from '../../styles/disclosure.js';
import {fields} from '../../styles/fields.js';
import {forcedColors} from '../../styles/forced-colors.js';
import {frame} from '../../styles/frame.js';
import {helplines} from '../../styles/helplines.js';
import {notes} from '../../styles/notes.js';
import {path} from '../../styles/path.js';
import {print} from '../../styles/print.js';
import {segments} from '../../styles/segments.js';
import {talk} from '../../styles/talk.js';
import {tokens} from '../../styles/tokens.js';

const own = css`
  .in .note .btn {
    justify-self: start;
  }
  .back {
    justify-self: start;
  }
  /* Side by side where both have room for their words. */
  .choose {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s5) var(--_s6);
  }
  .choose .field {
    flex: 1 1 calc(var(--_unit) * 15);
    max-inline-size: calc(var(--_unit) * 18);
  }
  .choose .field label {
    font-size: var(--_text-h3);
    margin-block-end: var(--_s1);
  }
  .card .then {
    display: grid;
    gap: var(--_s2);
    justify-items: start;
  }
  .in .seg input {
    inline-size: calc(var(--_unit) * 1.25);
    block-size: calc(var(--_unit) * 1.25);
    accent-color: var(--_accent);
  }
  .in .more :is(h3, h4, h5) {
    font-size: var(--_text-h3);
    margin-block-start: var(--_s3);
  }
  .books {
    list-style: none;
    display: grid;
    gap: var(--_s4);
  }
  .books :is(b, span) {
    display: block;
  }
  .pairs {
    display: grid;
    gap: var(--_s4);
  }
  .pairs dt {
    font-weight: 600;
  }
  .pairs .quiet {
    display: block;
  }
  .turns {
    display: grid;
    gap: var(--_s4);
  }
  .turns > div {
    padding-inline-start: var(--_s4);
    border-inline-start: 6px solid var(--_mark);
  }
  .turns > .child {
    border-color: var(--_accent);
  }
  .turns dd {
    display: grid;
  }
  .in .talk li {
    gap: 0;
  }
  ul.talk {
    gap: var(--_s3);
  }
  .in .lines > .whole {
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s4);
  }

  /* One card, to be read from across the table. */
  .large {
    position: fixed;
    inset: 0;
    inline-size: 100vw;
    block-size: 100vh;
    block-size: 100dvh;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: auto;
    background: var(--_tint);
    color: var(--_text);
  }
  .large .in {
    min-block-size: 100%;
    padding: max(var(--_s5), 6vmin);
    grid-template-rows: auto 1fr auto auto;
  }
  .large .ask {
    align-self: center;
    max-inline-size: 22em;
    font-size: clamp(calc(var(--_unit) * 1.75), 7vmin, calc(var(--_unit) * 4.5));
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .in.in .ask:focus {
    outline: 0;
    box-shadow: none;
  }
  .large .then {
    padding-block-start: var(--_s4);
    border-block-start: 2px dashed var(--_line-strong);
    font-size: clamp(var(--_text-lead), 3.5vmin, calc(var(--_unit) * 2));
    line-height: 1.4;
  }

  @container (max-width: 14em) {
    .in {
      hyphens: auto;
    }
    .btn {
      padding-inline: 0.5em;
    }
    .card,
    .note {
      padding-inline-end: var(--_s3);
    }
    .in .field select {
      padding-inline: 0.3em;
    }
    .card .top .fig {
      display: none;
    }
  }

  @media print {
    .large {
      display: none;
    }
    .paper .cut > li {
      min-block-size: 128pt;
    }
    .paper .cut b {
      font-size: 14pt;
    }
    .in.paper ol li {
      max-inline-size: none;
    }
    .keep {
      break-inside: avoid;
      display: grid;
      gap: 8pt;
    }
  }
`;

export const styles = [
  tokens,
  frame,
  buttons,
  fields,
  notes,
  helplines,
  path,
  disclosure,
  answers,
  segments,
  cards,
  talk,
  dialog,
  print,
  cutCards,
  forcedColors,
  own,
];
