import {html, type TemplateResult} from 'lit';

// The playground from above: people are dots, ways are lines, the yellow dot is the adult who keeps watch. Decoration only.

/** A way that begins: from one child to the adult. */
export const towardsAdultFigure = (): TemplateResult => html`
  <svg class="fig" viewBox="0 0 64 64" aria-hidden="true">
    <circle class="one" cx="12" cy="50" r="7" />
    <path class="way" d="M21 46c10-3 4-17 14-20 4-1.2 5-1.5 7-3" stroke-dasharray="5 6" />
    <circle class="adult" cx="52" cy="17" r="8.5" />
  </svg>
`;

/** The way has arrived: past the others, to the adult. */
export const arrivedFigure = (): TemplateResult => html`
  <svg class="fig" viewBox="0 0 160 56" aria-hidden="true">
    <circle class="kid" cx="42" cy="12" r="4.5" />
    <circle class="kid" cx="58" cy="46" r="4.5" />
    <circle class="kid" cx="105" cy="46" r="4.5" />
    <circle class="one" cx="9" cy="44" r="7" />
    <path class="way" d="M18 43c30-1 24-25 50-27 24-2 30 18 64 0" pathLength="1" />
    <circle class="adult" cx="145" cy="12" r="9" />
  </svg>
`;

/** Looking at one of the children on the playground. */
export const lookingFigure = (): TemplateResult => html`
  <svg class="fig" viewBox="0 0 64 64" aria-hidden="true">
    <circle class="ground" cx="32" cy="32" r="28" />
    <circle class="kid" cx="20" cy="22" r="6" />
    <circle class="kid" cx="38" cy="17" r="6" />
    <circle class="kid" cx="22" cy="42" r="6" />
    <circle class="one" cx="43" cy="42" r="6" />
    <circle class="way" cx="43" cy="42" r="12.5" stroke-dasharray="4 5.8" />
  </svg>
`;
