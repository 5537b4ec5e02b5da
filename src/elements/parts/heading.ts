import {html, nothing, type TemplateResult} from 'lit';

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** A heading of a level that is known only when it is drawn. It can take focus, so that a new page can be announced by it. */
export function heading(
  level: HeadingLevel,
  words: unknown,
  id: string | typeof nothing = '',
  look: string | typeof nothing = nothing,
): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 id=${id || 'title'} class=${look} tabindex="-1">${words}</h2>`;
    case 3:
      return html`<h3 id=${id || 'title'} class=${look} tabindex="-1">${words}</h3>`;
    case 4:
      return html`<h4 id=${id || 'title'} class=${look} tabindex="-1">${words}</h4>`;
    case 5:
      return html`<h5 id=${id || 'title'} class=${look} tabindex="-1">${words}</h5>`;
    case 6:
      return html`<h6 id=${id || 'title'} class=${look} tabindex="-1">${words}</h6>`;
  }
}

/** The title of a note, which stands out by what is around it. */
export function noteTitle(level: HeadingLevel, words: unknown, id: string): TemplateResult {
  return heading(level, words, id, 'note-title');
}

/** The title of a few lines, no larger than they are. */
export function lineTitle(level: HeadingLevel, words: unknown): TemplateResult {
  return heading(level, words, nothing, 'line-title');
}
