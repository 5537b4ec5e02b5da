import {html, type TemplateResult} from 'lit';

const icon = (path: string, flips = false) =>
  html`<svg class=${flips ? 'ico flip' : 'ico'} viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

// Drawn beside words only; those with a direction turn round in right-to-left languages.
export const exitIcon = (): TemplateResult => icon('M10 4H5v16h5M14 8l4 4-4 4M18 12H9', true);
export const nextIcon = (): TemplateResult => icon('M9 5l7 7-7 7', true);
export const backIcon = (): TemplateResult => icon('M11 5l-7 7 7 7M4 12h16', true);
export const againIcon = (): TemplateResult => icon('M20 11a8 8 0 1 0-.7 4.5M20 4v7h-7');
export const warnIcon = (): TemplateResult => icon('M12 3.5L22 20.5H2zM12 10v5M12 17.8v.1');
export const phoneIcon = (): TemplateResult =>
  icon('M6 3h3l2 5-2.5 2a11 11 0 0 0 5.5 5.5L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z');
export const soundIcon = (): TemplateResult => icon('M4 9v6h4l5 4V5L8 9zM16.5 8.5a5 5 0 0 1 0 7M19 6a9 9 0 0 1 0 12');
/** A full square in a ring: a square alone looks like a box that is not ticked. */
export const stopIcon = (): TemplateResult => icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM10 10h4v4h-4zM10 12h4');
export const printIcon = (): TemplateResult => icon('M7 9V3h10v6M7 18H4V9h16v9h-3M7 14h10v7H7z');
export const globeIcon = (): TemplateResult => icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c5 5 5 13 0 18-5-5-5-13 0-18z');
export const branchIcon = (): TemplateResult => icon('M5 4v7a4 4 0 0 0 4 4h10M15 11l4 4-4 4', true);
