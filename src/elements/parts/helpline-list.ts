import {html, nothing, type TemplateResult} from 'lit';

import type {Helpline} from '../../protocol/school/helpline.js';
import type {SchoolContact} from '../../protocol/school/school.js';
import {phoneParts} from '../../protocol/school/phone.js';
import {phoneIcon} from './icons.js';
import {nameOf, roleOf, siteName} from './whom-to-call.js';

/** A number to call, big enough for a shaking hand. */
export function phoneNumber(phone: string): TemplateResult {
  return html`<span
    >${phoneParts(phone).map(({words, dial}) => (dial ? html`<a class="num" href="tel:${dial}" dir="ltr">${phoneIcon()}${words}</a>` : words))}</span
  >`;
}

/** A link out of the page, in a new tab, so that what is typed here stays. */
export function outsideLink(url: string, words: string, newTab: string): TemplateResult {
  return html`<a href=${url} target="_blank" rel="noopener noreferrer">${words}<span class="hush"> ${newTab}</span></a>`;
}

/** Helplines as a list: who, for what, when, and the number at the end. */
export function helplineList(helplines: readonly Helpline[], newTab: string): TemplateResult {
  return html`
    <ul class="lines">
      ${helplines.map(
        ({name, text, hours, phone, url}) => html`
          <li>
            <div class="tight">
              <span class="who">${url && phone ? outsideLink(url, name, newTab) : name}</span>
              <span>${text}</span>
              ${hours ? html`<span class="quiet small">${hours}</span>` : nothing}
            </div>
            ${phone ? phoneNumber(phone) : url ? outsideLink(url, siteName(url), newTab) : nothing}
          </li>
        `,
      )}
    </ul>
  `;
}

/** People at school: name, role, days, number. */
export function peopleList(contacts: readonly SchoolContact[], roleNames: Readonly<Record<string, string>>): TemplateResult {
  return html`
    <ul class="people">
      ${contacts.map((contact) => {
        const {name, hours, phone, email} = contact;
        return html`
          <li>
            <span class="dot"></span>
            <div>
              <b>${nameOf(contact, roleNames)}</b>
              ${name ? html`<span class="small">${roleOf(contact, roleNames)}</span>` : nothing}
              ${hours ? html`<span class="quiet small">${hours}</span>` : nothing}
              ${phone ? html`<span>${phoneParts(phone).map(({words, dial}) => (dial ? html`<a href="tel:${dial}" dir="ltr">${words}</a>` : words))}</span>` : nothing}
              ${email ? html`<a href="mailto:${email}">${email.split('@')[0]}<wbr />@${email.split('@')[1]}</a>` : nothing}
            </div>
          </li>
        `;
      })}
    </ul>
  `;
}
