import {fill, listed} from '../../content/form/fill.js';
import type {Day} from '../../protocol/scalars.js';
import type {CaseDue, CaseStep, CaseWay} from '../../protocol/school/case.js';
import type {CaseEvent} from '../../protocol/school/case-event.js';
import {dayInWords} from '../parts/day-in-words.js';
import type {MethodHere, MethodStepHere} from '../parts/own-methods.js';
import {roleName} from '../parts/role-name.js';
import type {CaseView} from './case-view.js';

export type Words = Pick<CaseView, 'texts' | 'plan' | 'methods' | 'language' | 'content' | 'settings' | 'schoolTypes'>;
type Place = {readonly step?: string | undefined; readonly method?: string | undefined};

/** Initials and group, as far as they were given. */
export function nameOf({texts}: Pick<CaseView, 'texts'>, [opened]: readonly CaseEvent[]): string {
  if (opened?.type !== 'opened') return texts.nameless;
  return listed([opened.child ?? texts.nameless, opened.group], texts.lists);
}

/** "maandag 4 januari 2027". */
export function fullDay({language}: Pick<CaseView, 'language'>, day: Day): string {
  return dayInWords(day, language, {weekday: 'long', year: 'numeric'});
}

/** The method that runs. */
export function methodNow({methods, state}: Pick<CaseView, 'methods' | 'state'>): MethodHere | undefined {
  return methods.find(({id}) => id === state.method?.id);
}

/** A step of the plan, or of the method that is named. */
export function stepAt({plan, methods}: Words, {step, method}: Place): CaseStep | undefined {
  const steps: readonly CaseStep[] = method === undefined ? plan.steps : (methods.find(({id}) => id === method)?.steps ?? []);
  return steps.find(({id}) => id === step);
}

/** The same with what only methods have: words to say, and the word that is not said. */
export function methodStepAt({methods}: Words, {step, method}: Place): MethodStepHere | undefined {
  return methods.find(({id}) => id === method)?.steps.find(({id}) => id === step);
}

function titleAt(words: Words, at: Place): string {
  return stepAt(words, at)?.title ?? words.texts.log.unknown;
}

function actionText(words: Words, at: Place, action: string): string {
  const step = stepAt(words, at);
  const all = step ? [...step.actions, ...(step.parts ?? []).flatMap(({actions}) => actions)] : [];
  return all.find(({id}) => id === action)?.text ?? words.texts.log.unknown;
}

/** What is to be done when something is due. */
export function dueInWords(words: Words, due: Pick<CaseDue, 'kind' | 'of' | 'step' | 'method'>): string {
  const {now} = words.texts;
  if (due.kind === 'aftercare') return now.aftercare;
  return due.kind === 'action' ? actionText(words, due, due.of) : fill(now.lookBack, {title: titleAt(words, due)});
}

/** Where a way leads. */
export function wayInWords(view: CaseView, {kind, to, method}: CaseWay): string {
  const {ways} = view.texts;
  const title = titleAt(view, {step: to, method});
  switch (kind) {
    case 'repeat':
      return fill(ways.repeat, {title, round: view.state.round + 1, rounds: view.state.rounds ?? 1});
    case 'again':
      return fill(ways.backTo, {title});
    case 'after-all':
      return fill(ways.afterAll, {title});
    case 'branch':
    case 'next':
      return to === 'end' ? ways.toEnd : fill(ways.to, {title});
  }
}

/** What happened, in a sentence. */
export function eventInWords(words: Words, event: CaseEvent): string {
  const {log, close, ways, lists} = words.texts;
  switch (event.type) {
    case 'opened':
      return log.opened;
    case 'submission-added':
      return log['submission-added'];
    case 'step-begun':
      return fill(log['step-begun'], {what: titleAt(words, event)});
    case 'action-done':
      return fill(log['action-done'], {what: actionText(words, event, event.action)});
    case 'consent-asked':
    case 'consent-given':
    case 'consent-refused':
      return fill(log[event.type], {what: stepAt(words, event)?.consent?.find(({id}) => id === event.gate)?.text ?? log.unknown});
    case 'way-chosen':
      return event.to === 'end' ? ways.toEnd : fill(log['way-chosen'], {what: titleAt(words, {step: event.to, method: event.method})});
    case 'repeated':
      return fill(log.repeated, {what: titleAt(words, {step: event.to, method: event.method})});
    case 'method-begun':
    case 'method-ended':
      return fill(log[event.type], {what: words.methods.find(({id}) => id === event.method)?.title ?? log.unknown});
    case 'parents-told':
      return fill(log['parents-told'], {what: listed([roleName(words, event.whom)], lists)});
    case 'check-done':
      return fill(log['check-done'], {what: checkInWords(words, event)});
    case 'aftercare':
      return fill(log.aftercare, {what: fullDay(words, event.due)});
    case 'noted':
      return fill(log.noted, {what: event.text});
    case 'closed':
      return fill(log.closed, {what: close.whys[event.why]});
  }
}

/** What was looked back on stands in whichever step has it. */
function checkInWords(words: Words, {of, method}: {of: string; method?: string | undefined}): string {
  if (of === 'aftercare') return words.texts.now.aftercare;
  const own = stepAt(words, {step: of, method});
  if (own) return own.title;
  const steps: readonly CaseStep[] = method === undefined ? words.plan.steps : (words.methods.find(({id}) => id === method)?.steps ?? []);
  const at = steps.find((step) => [...step.actions, ...(step.parts ?? []).flatMap(({actions}) => actions)].some(({id}) => id === of));
  return at ? actionText(words, {step: at.id, method}, of) : words.texts.log.unknown;
}

/** What else somebody wrote with it. */
export function wordsWith(event: CaseEvent): readonly string[] {
  const more = [event.note, 'why' in event && event.type !== 'closed' ? event.why : undefined, 'what' in event ? event.what : undefined];
  return [...more, 'who' in event ? event.who : undefined].filter((one): one is string => typeof one === 'string' && one.trim() !== '');
}
