import {css} from 'lit';

/** Words to say aloud. */
export const talk = css`
  /* Words to say aloud. */
  .talk {
    list-style: none;
    display: grid;
    gap: var(--_s5);
  }
  .talk li {
    display: grid;
    gap: var(--_s1);
    max-inline-size: none;
  }
  .talk q,
  .in .talk blockquote {
    quotes: '‘' '’';
    font-size: var(--_text-lead);
    line-height: 1.45;
    font-weight: 600;
    text-wrap: pretty;
    max-inline-size: 30em;
  }
`;
