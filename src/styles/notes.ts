import {css} from 'lit';

/** Callouts: a painted line with round ends; numbers to call. */
export const notes = css`
  .note {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s2);
    padding: var(--_s5);
    padding-inline: calc(var(--_s5) + var(--_s5)) var(--_s5);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  @container (max-width: 26em) {
    .note {
      padding-inline: calc(var(--_s4) + var(--_s4)) var(--_s4);
    }
    .note .btn {
      padding-inline: 0.6em;
    }
  }
  .note::before {
    content: '';
    position: absolute;
    inset-block: var(--_s5);
    inset-inline-start: var(--_s4);
    inline-size: 6px;
    border-radius: 6px;
    background: var(--_accent);
  }
  /* On a small phone the words go first. */
  @container (max-width: 20em) {
    .note {
      padding-block: var(--_s4);
      padding-inline: var(--_s5) var(--_s3);
    }
    .note::before {
      inset-block: var(--_s4);
      inset-inline-start: var(--_s2);
    }
  }
  .note.warn {
    background: var(--_warn-tint);
  }
  .note.warn::before {
    background: var(--_warn-line);
  }
  .note.warn :is(h3, h4, h5, .note-title) {
    color: var(--_warn);
  }
  .note.urgent {
    background: var(--_urgent-tint);
  }
  .note.urgent::before {
    background: var(--_urgent-line);
  }
  .note.urgent :is(h3, h4, h5, .note-title) {
    color: var(--_urgent);
  }
  .in .note.urgent a {
    color: var(--_urgent);
  }
  .note.watch::before {
    background: var(--_mark);
    inline-size: 8px;
    box-shadow: 0 0 0 1.5px var(--_ink);
  }
  /* What just happened, above everything. */
  .in > .said {
    max-inline-size: none;
  }
  div:not(.in) > .said {
    margin: clamp(calc(var(--_unit) * 1.25), 5cqi, calc(var(--_unit) * 3));
    margin-block-end: 0;
  }
  @media print {
    .said {
      display: none;
    }
  }
  /* A number to call, big enough for a shaking hand. */
  .in .num,
  .bar .num {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: calc(var(--_unit) * 2.75);
    justify-self: start;
    font-size: var(--_text-h2);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.01em;
    line-height: 1.2;
    white-space: nowrap;
  }
  /* Letters twice as large on a phone: the whole number before its size. */
  @container (max-width: 20em) {
    .in .num,
    .bar .num {
      font-size: var(--_text-h3);
      white-space: normal;
      overflow-wrap: anywhere;
    }
  }
  .num .ico {
    inline-size: 0.95em;
    block-size: 0.95em;
  }
  /* A heading of any level, and no larger than what it warns of. */
  .note-title,
  .root .in .note-title.note-title {
    font-weight: 700;
    font-size: var(--_text-h3);
    line-height: 1.3;
  }
`;
