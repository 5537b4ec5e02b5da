import {html, type TemplateResult} from 'lit';

/** Three at one table: the pupil in front, a parent, and the adult of school. */
export const tableFigure = (): TemplateResult => html`
  <svg class="fig" viewBox="0 0 64 64" aria-hidden="true">
    <circle class="ground" cx="32" cy="35" r="12" />
    <circle class="one" cx="32" cy="11" r="7.5" />
    <circle class="kid" cx="11" cy="47" r="7" />
    <circle class="adult" cx="53" cy="47" r="7" />
  </svg>
`;
