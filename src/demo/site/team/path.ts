import {content as protocol} from '../../../content/nl/protocol.js';
import {counted, fill} from '../../../content/form/fill.js';
import {timeInWords} from '../../../elements/parts/plan-in-words.js';
import {pack} from '../../../elements/parent-panel/parent-panel.pack.js';
import type {Action, ConsentGate, Step} from '../../../protocol/school/step-plan.js';
import {html, type Markup, type Part} from '../../../markup/html.js';
import {below, facts, heading, type Level, passages, points} from './parts.js';
import {listed, words} from './words.js';

const {texts: panel, lang} = pack;

const profiles = new Map<string, {title: string}>(protocol.roles.map((role) => [role.id, role]));

export function roleName(role: string): string {
  return profiles.get(role)?.title ?? role;
}

/** What a step shows besides what every step has: before its actions, right after them, and before the ways on. */
interface Extra {
  before?: Part;
  after?: Part;
  last?: Part;
}

function rolesInRow([first, ...others]: readonly string[]): string {
  return first === undefined ? '' : [roleName(first), ...others.map((role) => inSentence(roleName(role)))].join(', ');
}

/** A name of a role has a capital at the start of a line only. */
function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The way through the steps of a plan or a method: what to do, who has to say yes, and where it goes on. */
export class StepPath {
  /** The numbered steps; the others are side ways of one of them. */
  readonly main: readonly Step[];

  constructor(
    private readonly steps: readonly Step[],
    private readonly level: Level,
  ) {
    this.main = steps.filter(({partOf}) => partOf === undefined);
  }

  markup(extra: (step: Step) => Extra): Markup {
    return html`<ol class="path">
      ${this.main.map(
        (step, index) =>
          html`<li id="${step.id}">
            ${this.#step(step, html`<span class="hush">${words.plan.step} </span><span class="dot">${index + 1}</span> `, extra)}
            ${this.#sides(step).map(
              (side) =>
                html`<div class="side" id="${side.id}">
                  ${this.#step(side, html`<span class="kicker">${words.plan.side} ${index + 1}</span> `, extra)}
                </div> `,
            )}
          </li> `,
      )}
    </ol>`;
  }

  /** The numbered steps as links, each with who leads and when to look back. */
  inShort(): Markup {
    return html`<ol class="in-short">
      ${this.main.map(
        (step) =>
          html`<li>
            <a href="#${step.id}">${step.title}</a>
            <span class="quiet small"
              >${roleName(step.owner)}${step.timing && `, ${words.plan.lookBack} ${timeInWords(panel.plan, lang, step.timing)}`}</span
            >
          </li> `,
      )}
    </ol>`;
  }

  /** A link to a step: by its number and title, a side way by its title. */
  link(id: string): Markup | undefined {
    const step = this.steps.find((one) => one.id === id);
    if (!step) return undefined;
    const number = this.main.indexOf(step) + 1;
    return html`<a href="#${id}">${number > 0 && `${words.plan.step.toLowerCase()} ${number}: `}${step.title}</a>`;
  }

  #step(step: Step, mark: Markup, extra: (step: Step) => Extra): Markup {
    const {before, after, last} = extra(step);
    const {title, owner, parties = [], timing, consent = [], actions, record = []} = step;
    const small = below(this.level);
    return html`<div class="stack">
      ${heading(this.level, html`${mark}${title}`)}
      ${facts(
        [words.plan.owner, roleName(owner)],
        [words.plan.parties, rolesInRow(parties)],
        [panel.plan.lookBack, timing && timeInWords(panel.plan, lang, timing)],
        [words.plan.consent, rolesInRow(consent.map(({of}) => of))],
      )}
      ${before} ${actions.length > 0 && points(actions.map(actionWords))} ${after} ${consent.map((gate) => this.#gate(gate))}
      ${record.length > 0 && html`${heading(small, words.plan.record)} ${passages(record)}`} ${last} ${this.#goesOn(step)}
    </div>`;
  }

  #gate({of, text, without, to}: ConsentGate): Markup {
    return html`<div class="gate stack">
      ${heading(below(this.level), `${words.plan.consent}: ${inSentence(roleName(of))}`)}
      <p>${text}</p>
      <p><b>${words.plan.without}:</b> ${without} ${to && this.#target(to)}</p>
    </div> `;
  }

  /** Every way on that is not simply the next step of the path. */
  #goesOn(step: Step): Part {
    const {branches = [], next, repeat} = step;
    const following = step.partOf === undefined ? this.main[this.main.indexOf(step) + 1]?.id : undefined;
    const ways: Part[] = branches.map(
      ({when, to}) => html`<b>${/[.?!]$/.test(when) ? when : fill(panel.plan.when, {condition: when})}</b> ${this.#target(to)}`,
    );
    if (repeat) ways.push(counted(panel.plan.repeat, lang, repeat.atMost));
    if (next && (branches.length > 0 || next !== (following ?? 'end'))) ways.push(html`<b>${words.plan.next}:</b> ${this.#target(next)}`);
    if (ways.length === 0) return undefined;
    return html`${heading(below(this.level), words.plan.goesOn)}
      <ul class="ways-on">
        ${ways.map((way) => html`<li>${way}</li> `)}
      </ul>`;
  }

  #target(to: string): Part {
    const link = this.link(to);
    return link ? html`→ ${link}` : panel.plan.end;
  }

  #sides({id}: Step): Step[] {
    return this.steps.filter(({partOf}) => partOf === id);
  }
}

export function actionWords({text, owner, timing, optional}: Action): Part {
  const notes = [
    owner && inSentence(roleName(owner)),
    timing && timeInWords(panel.plan, lang, timing),
    optional && words.plan.optional,
  ].filter((note) => note);
  return notes.length > 0 ? html`${text} <span class="quiet small">(${listed(notes as string[])})</span>` : text;
}
