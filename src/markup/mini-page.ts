import type {SharedContent} from '../content/form/shared.js';
import {dangerLine, helplinesFor, nameOf, roleOf, siteName} from '../elements/parts/whom-to-call.js';
import {firstOf, typesOf} from '../elements/parts/school-types.js';
import type {Mode} from '../elements/startgesprek-guide/guide-view.js';
import type {About, Setting} from '../content/form/signal-checklist.js';
import type {Helpline, HelplineAudience} from '../protocol/school/helpline.js';
import type {Passage} from '../content/form/passage.js';
import type {SchoolKind, SchoolType} from '../protocol/scalars.js';
import {phoneParts} from '../protocol/school/phone.js';
import type {School} from '../protocol/school/school.js';
import {html, type Markup, type Part} from './html.js';

/** What the page around the widget gives it: the school, and the attributes that decide what is shown. */
export interface MarkupOptions {
  /** BCP 47; Dutch when nobody wrote the language. */
  readonly lang?: string | undefined;
  readonly school?: School | undefined;
  readonly schoolType?: SchoolKind | undefined;
  /** As the widget's `heading-level`: 2 (default) to 4. */
  readonly headingLevel?: 2 | 3 | 4 | undefined;
  /** As the attributes of `signal-checklist`. */
  readonly about?: About | undefined;
  readonly setting?: Setting | undefined;
  /** As the attribute of `conversation-prompts`. */
  readonly ageBand?: SchoolType | undefined;
  /** As the attribute of `startgesprek-guide`. */
  readonly mode?: Mode | undefined;
}

/** The options of one mini page, with what was left out filled in as the widget would. */
export interface MiniPage extends Omit<MarkupOptions, 'schoolType'>, SharedContent {
  readonly school: School;
  readonly schoolType: SchoolType;
  /** For pupils who take words as they are. */
  readonly literal: boolean;
  /** The title of the widget's own level, or one so much deeper. */
  readonly heading: (words: string, deeper?: number) => Markup;
}

/** Completes the options as the widgets do. */
export function miniPage(options: MarkupOptions, {helplines = [], roleNames = {}}: Partial<SharedContent>): MiniPage {
  const {school = {}, schoolType: kind, headingLevel = 2} = options;
  const kinds = kind ? [kind] : school.types;
  const schoolType = firstOf(typesOf(kinds));
  const heading = (words: string, deeper = 0) => html`<h${headingLevel + deeper}>${words}</h${headingLevel + deeper}>`;
  return {...options, helplines, roleNames, school, schoolType, literal: kinds?.includes('so') ?? false, heading};
}

export function paragraphs(passages: readonly Pick<Passage, 'text'>[]): Part {
  return passages.map(({text}) => html`<p>${text}</p>`);
}

export function list(items: readonly {title?: string | undefined; text: string}[]): Markup {
  return html`<ul>
    ${items.map(({title, text}) => html`<li>${title && html`<b>${title}</b>`} ${text}</li>`)}
  </ul>`;
}

/** A part that the reader opens. With an id the widget keeps it open. */
export function folded(title: string, body: Part, {id, open = false}: {id?: string; open?: boolean} = {}): Markup {
  return html`<details${id && html` data-pleinwacht="${id}"`}${open && html` open`}>
    <summary>${title}</summary>
    ${body}
  </details>`;
}

/** The people of the school, then the helplines for one reader: the school's, or ours. */
export function people({school, helplines, roleNames}: MiniPage, audience: HelplineAudience): Markup {
  return html`<ul>
    ${school.contacts?.map((contact) => {
      const {name, hours, phone, email} = contact;
      return html`<li>
        <b>${nameOf(contact, roleNames)}</b> ${name && roleOf(contact, roleNames)} ${hours} ${phone && call(phone)}
        ${email && html`<a href="mailto:${email}">${email}</a>`}
      </li>`;
    })}
    ${helplinesFor(audience, school, helplines).map(helpline)}
  </ul>`;
}

/** The number for when somebody is in danger now: the school's, or that of the country. */
export function dangerItem({school, helplines}: MiniPage): Markup | undefined {
  const line = dangerLine(school, helplines);
  return line && helpline(line);
}

export function call(phone: string): Markup {
  return html`${phoneParts(phone).map(({words, dial}) => (dial ? html`<a href="tel:${dial}" dir="ltr">${words}</a>` : words))}`;
}

function helpline({name, text, hours, phone, url}: Helpline): Markup {
  return html`<li>
    <b>${name}</b> ${text} ${hours} ${phone && call(phone)}
    ${!phone && url && html`<a href="${url}" rel="noopener noreferrer">${siteName(url)}</a>`}
  </li>`;
}
