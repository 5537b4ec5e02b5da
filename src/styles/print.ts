import {css} from 'lit';

/** Paper: black on white, controls gone. */
export const print = css`
  @media print {
    :host {
      contain: none !important;
    }
    :host,
    .root {
      --_unit: 10pt;
      --_text: #000;
      --_quiet: #333;
      --_accent: #000;
      --_surface: #fff;
      --_tint: #fff;
      --_accent-tint: #fff;
      --_line: #999;
      --_line-strong: #444;
      --_mark: #fff;
      --_warn: #000;
      --_warn-tint: #fff;
      --_warn-line: #000;
      --_urgent: #000;
      --_urgent-tint: #fff;
      --_urgent-line: #000;
    }
    .root {
      color-scheme: light;
      background: none;
      color: #000;
      font-size: 11pt;
    }
    .in {
      padding: 0;
    }
    /* Many pages hide all but one part of theirs. */
    :host([printing]) .in,
    .paper {
      visibility: visible;
    }
    /* A sheet is not begun on paper of the page around it, and has a number; so has what is printed as it is, in the name of the school. */
    .root:has(.in.paper, .whose) {
      page: pleinwacht;
    }

    .btns,
    .btn,
    .exitbar,
    .fingers,
    .doors,
    .more > summary .ico,
    .themes,
    .no-print {
      display: none;
    }
    .in a {
      color: #000;
    }
    .card,
    .note,
    .scene,
    .choice {
      break-inside: avoid;
      border: 1px solid #444;
    }
    /* A dot on the edge of a page is seen on the page before it. */
    .path > li {
      padding-block-start: 2px;
    }
    .in .path > li::before {
      inset-block: 2px -2px;
    }
    .path > li,
    .lines > li,
    .people > li,
    .agreements > li,
    .marks > li {
      break-inside: avoid;
    }
    /* As a grid it would let go of the title above it. */
    .lines {
      display: block;
    }
    h2,
    h3,
    h4,
    h5,
    h6,
    summary {
      break-after: avoid;
    }
    .sheet {
      border: 0;
      padding: 0;
    }
  }
`;
