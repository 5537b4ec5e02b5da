import {css} from 'lit';

import {spokenWord} from '../../styles/aloud.js';
import {buttons} from '../../styles/buttons.js';
import {choices} from '../../styles/choices.js';
import {disclosure} from '../../styles/disclosure.js';
import {forcedColors} from '../../styles/forced-colors.js';
import {frame} from '../../styles/frame.js';
import {notes} from '../../styles/notes.js';
import {progress} from '../../styles/progress.js';
import {quiz} from './quiz.styles.js';
import {tokens} from '../../styles/tokens.js';

/** What the quiz alone shows in its first screen. */
export const own = css`
  .in .progress :is(h2, h3, h4) {
    font: inherit;
    letter-spacing: normal;
  }
  legend :is(h3, h4, h5) {
    font-size: inherit;
  }
  .error {
    color: var(--_urgent);
    font-weight: 600;
  }
  .error:empty {
    display: none;
  }
  /* Keys are for who has them. */
  .keys {
    display: none;
    margin-block-start: var(--_s3);
  }
  @media (hover: hover) and (pointer: fine) {
    .keys {
      display: block;
    }
  }

  /* A phone with very large type: words before drawings. */
  @container (max-width: 14em) {
    .in {
      hyphens: auto;
    }
    .choice.tall .fig,
    .marks .fig {
      display: none;
    }
    .choice.tall,
    .in .marks.plain li {
      grid-template-columns: auto minmax(0, 1fr);
      padding-inline: var(--_s3);
    }
    .in .marks.plain li {
      grid-template-columns: minmax(0, 1fr);
    }
    .btn {
      padding-inline: 0.5em;
    }
    .scene,
    .in .hands li {
      padding: var(--_s3);
    }
    .count-hands,
    .btns {
      flex-wrap: wrap;
    }
  }
`;

/** The first screen's. */
export const styles = [tokens, frame, buttons, spokenWord, choices, progress, notes, disclosure, quiz, forcedColors, own];
