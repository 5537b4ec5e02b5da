import {css} from 'lit';

/** Forced colours, more contrast and less motion: shape and border say what colour said. */
export const forcedColors = css`
  @media (forced-colors: active) {
    .root {
      border: 1px solid CanvasText;
    }
    .btn,
    .choice,
    .seg label,
    .note,
    .scene,
    .card,
    .door,
    .summary,
    .marks.plain li.decides,
    .tag {
      border: 1px solid ButtonBorder;
    }
    .btn {
      background: ButtonFace;
      color: ButtonText;
    }
    .btn:not(.second, .soft) {
      border-width: 3px;
    }
    .btn.soft {
      border-width: 0;
      color: LinkText;
    }
    .note::before,
    .bad::before,
    .path > li::before,
    .qs li::before,
    .ladder .choice::after {
      background: CanvasText !important;
      forced-color-adjust: none;
    }
    .choice:has(:checked),
    .seg label:has(:checked) {
      border: 3px solid Highlight;
    }
    .row:not(:has(:checked)) {
      border-color: Canvas;
    }
    .path .dot,
    .people .dot {
      border-color: CanvasText;
    }
    .path .now .dot {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .in .themes [aria-current],
    .door[aria-expanded='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText !important;
    }
    .fig {
      color: CanvasText;
    }
    .fig :is(.kid, .way, .ground) {
      stroke: CanvasText;
      fill: Canvas;
    }
    .fig .way {
      fill: none;
    }
    .fig .one {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .fig .adult {
      fill: Highlight;
      stroke: CanvasText;
    }
    .door[aria-expanded='true'] .fig {
      color: HighlightText;
    }
    .door[aria-expanded='true'] .fig :is(.kid, .way) {
      stroke: HighlightText;
      fill: none;
    }
    .door[aria-expanded='true'] .fig .one {
      fill: HighlightText;
      stroke: HighlightText;
    }
    :host :focus-visible {
      outline-color: Highlight;
    }
  }

  @media (prefers-contrast: more) {
    :host,
    .root {
      --_quiet: var(--_text);
      --_line: var(--_line-strong);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .in * {
      transition: none !important;
      animation: none !important;
      scroll-behavior: auto !important;
    }
  }
`;
