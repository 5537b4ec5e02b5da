import {css} from 'lit';

/** What print shows: black on white, ruled lines. */
export const sheet = css`
  .sheet {
    color-scheme: light;
    background: #fff;
    color: #000;
    border: 1px solid var(--_line-strong);
    padding: clamp(var(--_s5), 6cqi, var(--_s8));
    display: grid;
    gap: var(--_s5);
    max-inline-size: calc(var(--_unit) * 50);
    --_text: #000;
    --_quiet: #333;
    --_accent: #000;
    --_surface: #fff;
    --_tint: #fff;
    --_line: #999;
    --_line-strong: #444;
    --_mark: #fff;
    --_ink: #000;
  }
  .sheet .fill {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3) var(--_s6);
  }
  .sheet .fill span {
    flex: 1 1 calc(var(--_unit) * 12);
    border-block-end: 1px solid #444;
    padding-block-end: var(--_s1);
  }
  .sheet .lined {
    print-color-adjust: exact;
    block-size: calc(var(--_unit) * 8);
    background: repeating-linear-gradient(
      transparent 0 calc(var(--_unit) * 2 - 1px),
      #999 calc(var(--_unit) * 2 - 1px) calc(var(--_unit) * 2)
    );
  }
  .sheet table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    overflow-wrap: anywhere;
    hyphens: auto;
    font-size: var(--_text-small);
  }
  .sheet th:first-child {
    inline-size: 50%;
  }
  .sheet :is(th, td) {
    border: 1px solid #444;
    padding: var(--_s2) var(--_s3);
    text-align: start;
    vertical-align: top;
  }
  .sheet td {
    block-size: calc(var(--_unit) * 3);
  }
  .sheet th {
    font-weight: 700;
  }
`;
