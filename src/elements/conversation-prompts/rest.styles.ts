import {css} from 'lit';

import {answers} from '../../styles/answers.js';
import {aloudCorner, spokenWord} from '../../styles/aloud.js';
import {buttons} from '../../styles/buttons.js';
import {cards} from './cards.styles.js';
import {own} from './conversation-prompts.styles.js';
import {cutCards} from '../../styles/cut-cards.js';
import {dialog} from '../../styles/dialog.js';
import {disclosure} from '../../styles/disclosure.js';
import {fields} from '../../styles/fields.js';
import {forcedColors} from '../../styles/forced-colors.js';
import {frame} from '../../styles/frame.js';
import {helplines} from '../../styles/helplines.js';
import {motion} from '../../styles/motion.js';
import {notes} from '../../styles/notes.js';
import {paperHeadStyles} from '../../styles/paper-head.js';
import {path} from '../../styles/path.js';
import {print} from '../../styles/print.js';
import {segments} from '../../styles/segments.js';
import {talk} from '../../styles/talk.js';
import {tokens} from '../../styles/tokens.js';

const more = css`
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
  .large .top {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: var(--_s4);
  }
  .large .fig {
    inline-size: clamp(calc(var(--_unit) * 5), 34vmin, calc(var(--_unit) * 24));
    block-size: auto;
    stroke-width: 1.6;
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

  @media print {
    .large {
      display: none;
    }
    .paper .cut > li {
      min-block-size: 128pt;
      gap: 5pt;
      padding: 9pt 12pt;
    }
    .board {
      --_accent: var(--pleinwacht-accent, #0d5058);
      --_mark: var(--pleinwacht-mark, #ffc83d);
      display: grid;
      gap: 10pt;
      break-after: page;
    }
    .in.paper .board ul {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 10pt;
      padding: 0 2px 0 0;
      list-style: none;
    }
    .in.paper .board li {
      display: grid;
      justify-items: center;
      gap: 4pt;
      max-inline-size: none;
      padding: 8pt;
      border: 2pt solid var(--_accent);
      border-radius: 12pt;
      break-inside: avoid;
      font-weight: 600;
    }
    .board .fig {
      inline-size: 155pt;
      block-size: 155pt;
    }
    /* Four rows. Not less than 4 cm. */
    .board ul:has(> :nth-child(7)) .fig {
      inline-size: 114pt;
      block-size: 114pt;
    }
    .kind {
      display: flex;
      align-items: center;
      justify-content: space-between;
    }
    .kind .fig {
      inline-size: 36pt;
      block-size: 36pt;
    }

    /* One sheet of what to do now: it hangs on a door, so it does not go on. */
    .in.once {
      display: grid;
      gap: 9pt;
      --_text-body: 9.5pt;
      --_text-small: 9pt;
      --_unit: 8pt;
      font-size: 9.5pt;
      line-height: 1.32;
    }
    .in.once > * + * {
      margin-block-start: 0;
    }
    .in.once :is(h3, h4, h5) {
      font-size: 12pt;
      margin-block-end: 4pt;
    }
    .in.once :is(p, li, ul) {
      max-inline-size: none;
      line-height: inherit;
      gap: 2pt 8pt;
    }
    .once .first {
      display: flex;
      justify-content: space-between;
      align-items: center;
      gap: 16pt;
    }
    .in.once .danger {
      flex: none;
      padding: 6pt 12pt;
      border: 2.5pt solid #000;
      border-radius: 6pt;
      font-weight: 600;
      text-align: center;
    }
    .danger b {
      display: block;
      font-size: 30pt;
      line-height: 1;
    }
    .once .halves {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 18pt;
    }
    .in.once .path > li {
      padding-block-end: 7pt;
    }
    .in.once .path .dot {
      font-size: 10pt;
      border-width: 1.5pt;
    }
    .in.once .halves ul + * {
      margin-block-start: 8pt;
    }
    /* Down the one column, then down the other. */
    .in.once .lines {
      display: block;
      columns: 2;
      column-gap: 18pt;
      border: 0;
    }
    /* A Dutch word among those of another language has no place for a hyphen: a number that does not fit beside it comes below. */
    .in.once .lines > li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      padding-block: 3.5pt;
      break-inside: avoid;
    }
    .once .lines :is(.tight, .whole) {
      gap: 0;
    }
    .once .lines .tight {
      flex: 1 1 0;
      grid-template-columns: minmax(min-content, 1fr);
      min-inline-size: min-content;
      overflow-wrap: break-word;
    }
    .in.once .lines > .whole {
      display: block;
    }
    .once .lines .num {
      font-size: 12pt;
      white-space: nowrap;
    }
    .once .num .ico {
      display: none;
    }
    .in.once .lines > li {
      gap: 2pt 10pt;
    }
    .in.once :is(.lines, .people) a {
      display: inline;
      min-block-size: 0;
    }
    .in.once .people {
      display: block;
    }
    .in.once .people li {
      display: block;
    }
    .once .people div {
      display: flex;
      flex-wrap: wrap;
      gap: 0 6pt;
    }
    .once .people .dot {
      display: none;
    }
    .paper .cut b {
      font-size: 14pt;
      line-height: 1.3;
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

/** All style sheets of the cards, those of their first screen among them: what comes later wins. */
export const styles = [
  tokens,
  frame,
  buttons,
  aloudCorner,
  spokenWord,
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
  paperHeadStyles,
  motion,
  forcedColors,
  own,
  more,
];
