import {html, svg, type TemplateResult} from 'lit';

import type {Mark, Outcome} from '../../content/form/pesten-plagen-quiz.js';

const figure = (drawing: TemplateResult) => html`<svg class="fig" viewBox="0 0 64 64" aria-hidden="true">${drawing}</svg>`;

/** Two children, to and fro: the quiz. */
export const quizFigure = (): TemplateResult =>
  figure(svg`
    <circle class="ground" cx="32" cy="32" r="28" />
    <circle class="kid" cx="19" cy="32" r="6.5" />
    <circle class="kid" cx="45" cy="32" r="6.5" />
    <path class="way" d="M24 20c5-3 11-3 16 0M38.5 15.5l2 4.8-5 1M40 44c-5 3-11 3-16 0M25.5 48.5l-2-4.8 5-1" />
  `);

/** To and fro, head-on, or several towards one; nothing where nobody can tell. */
export function outcomeFigure(outcome: Outcome): TemplateResult | undefined {
  switch (outcome) {
    case 'plagen':
      return figure(svg`
        <circle class="kid" cx="13" cy="32" r="7.5" />
        <circle class="kid" cx="51" cy="32" r="7.5" />
        <path class="way" d="M19 19c8-7 18-7 26 0M39.5 19.8l6-.3-.5-6M45 45c-8 7-18 7-26 0M24.5 44.2l-6 .3.5 6" />
      `);
    case 'ruzie':
      return figure(svg`
        <circle class="kid" cx="11" cy="32" r="7.5" />
        <circle class="kid" cx="53" cy="32" r="7.5" />
        <path class="way" d="M24 32h1M40 32h-1M34 15l-5 10 7 5-7 6 6 4-4 9" />
      `);
    case 'pesten':
      return figure(svg`
        <circle class="kid" cx="12" cy="13" r="6" />
        <circle class="kid" cx="9" cy="32" r="6" />
        <circle class="kid" cx="12" cy="51" r="6" />
        <path class="way" d="M24 18l12 6M31 18.5l5.5 5.7-7.5 1M22 32h15M32 27.5l5 4.5-5 4.5M24 46l12-6M29 39l7.5.8-5.3 5.6" />
        <circle class="one" cx="53" cy="32" r="5" />
      `);
    case 'unclear':
      return undefined;
  }
}

/** Round and round, a seesaw that tips, an arrow at one. */
export function markFigure(mark: Mark): TemplateResult {
  switch (mark) {
    case 'repetition':
      return figure(svg`
        <path class="way" d="M51 25a20.5 20.5 0 1 0 1.4 11M53 13.5V25.5H41" />
        <circle class="one" cx="32" cy="32" r="6" />
      `);
    case 'power':
      return figure(svg`
        <path class="way" d="M6 47l52-18" />
        <path d="M32 39l-8 15h16z" />
        <circle class="kid" cx="16" cy="29" r="10" />
        <circle class="one" cx="51" cy="22" r="5" />
      `);
    case 'intent':
      return figure(svg`
        <circle class="ground" cx="28" cy="36" r="20" />
        <circle class="one" cx="28" cy="36" r="6" />
        <path class="way" d="M57 7L39 25M39 14v11.5h11.5" />
      `);
  }
}
