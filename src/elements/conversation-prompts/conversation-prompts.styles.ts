import {css} from 'lit';

import {aloudCorner, spokenWord} from '../../styles/aloud.js';
import {buttons} from '../../styles/buttons.js';
import {cards} from './cards.styles.js';
import {disclosure} from '../../styles/disclosure.js';
import {fields} from '../../styles/fields.js';
import {forcedColors} from '../../styles/forced-colors.js';
import {frame} from '../../styles/frame.js';
import {notes} from '../../styles/notes.js';
import {segments} from '../../styles/segments.js';
import {tokens} from '../../styles/tokens.js';

/** What the cards alone show in their first screen. */
export const own = css`
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
`;

/** The first screen's. */
export const styles = [tokens, frame, buttons, aloudCorner, spokenWord, fields, notes, disclosure, segments, cards, forcedColors, own];
