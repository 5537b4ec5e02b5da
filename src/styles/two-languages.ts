import {css} from 'lit';

/** A sheet in the language of who fills it in and in that of the school. */
export const twoLanguages = css`
  .twice {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--_unit) * 14)), 1fr));
    gap: var(--_s1) var(--_s5);
  }
  .beside {
    unicode-bidi: isolate;
    color: var(--_quiet);
  }
  /* Its line is that of the whole. */
  .sheet .fill .beside {
    border: 0;
    padding: 0;
  }
  .untranslated {
    font-style: italic;
  }
  :is(h2, h3, h4, h5) .beside,
  .kicker .beside {
    font-weight: 400;
  }
`;
