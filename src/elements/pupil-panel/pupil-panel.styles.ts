import {css} from 'lit';

import {buttons} from '../../styles/buttons.js';
import {exitBar} from '../../styles/exit-bar.js';
import {forcedColors} from '../../styles/forced-colors.js';
import {frame} from '../../styles/frame.js';
import {helplines} from '../../styles/helplines.js';
import {notes} from '../../styles/notes.js';
import {tokens} from '../../styles/tokens.js';

/** What the doors look like, and how close everything stands. */
export const doors = css`
  /* Each page is one screen of a phone, so everything stands close. */
  .bar {
    padding-block: var(--_s1);
  }
  .in .btn,
  .bar .btn {
    min-block-size: calc(var(--_unit) * 2.75);
  }
  .in {
    gap: var(--_s3);
    padding-block: var(--_s2) var(--_s4);
    font-size: var(--_text-small);
    line-height: 1.4;
  }
  .in a.btn {
    text-decoration: none;
  }
  .in .tight {
    gap: var(--_s1);
  }
  .in :is(h2, h3, h4).here {
    font-size: var(--_text-h3);
  }
  .in :is(h3, h4, h5),
  .root .in .note .note-title.note-title {
    font-size: inherit;
  }
  .calls {
    list-style: none;
    display: grid;
    gap: 0;
  }
  .calls li,
  .ways-to {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_s4);
  }
  .calls li {
    max-inline-size: none;
    padding-block-start: 2px;
    border-block-end: 1px solid var(--_line);
  }
  .in .calls .num {
    font-size: inherit;
    gap: 0.3em;
  }
  .calls a {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    min-block-size: calc(var(--_unit) * 2.75);
  }
  .ways {
    display: grid;
    gap: var(--_s2);
  }
  .doorway {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: var(--_s3);
    min-block-size: calc(var(--_unit) * 3.5);
    padding: var(--_s2) var(--_s3);
    border: 1.5px solid transparent;
    border-radius: var(--_radius);
    background: var(--_tint);
    color: var(--_text);
    font: inherit;
    line-height: 1.25;
    text-align: start;
    text-wrap: balance;
    cursor: pointer;
  }
  .doorway .fig {
    inline-size: calc(var(--_unit) * 2.25);
    block-size: calc(var(--_unit) * 2.25);
  }
  .doorway .ico {
    display: inline-block;
    inline-size: 1.1em;
    block-size: 1.1em;
    vertical-align: -0.2em;
    color: var(--_accent);
  }
  .doorway:hover {
    background: var(--_accent-tint);
  }
  /* A phone has no paper at hand; its menu has. */
  .wide {
    display: none;
  }
  @container (min-width: 39em) {
    .in {
      gap: var(--_s5);
      padding-block: var(--_s5);
      font-size: var(--_text-body);
      line-height: 1.55;
    }
    .in .wide {
      display: flex;
    }
    .in .tight {
      gap: var(--_s2);
    }
    .in :is(h2, h3, h4).here {
      font-size: var(--_text-title);
    }
    .in :is(h3, h4, h5),
    .root .in .note .note-title.note-title {
      font-size: var(--_text-h3);
    }
    .ways {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .doorway {
      padding: var(--_s4);
    }
  }
  @media print {
    .in {
      gap: 10pt;
    }
    .doorway {
      border-color: #444;
      break-inside: avoid;
    }
    .doorway .ico {
      display: none;
    }
  }
`;

/** The first screen's. */
export const styles = [tokens, frame, buttons, exitBar, notes, helplines, doors, forcedColors];
