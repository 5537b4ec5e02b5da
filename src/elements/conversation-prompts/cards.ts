import type {Prompt, PromptKind} from '../../content/form/conversation-prompts.js';
import type {SchoolType} from '../../protocol/scalars.js';
import type {SchoolPrompt} from '../../protocol/school/school.js';

export type CardKind = PromptKind | 'own';

/** A card in the pile: one of ours, or a question of the school's own. */
export type Card = Pick<Prompt, 'id' | 'text' | 'stage' | 'avoidIf'> & {readonly kind: CardKind; readonly followUp?: string | undefined};

/** The pile for one age: ours, then those that the school added. What is only pretended is none for who takes words as they are. */
export function pileFor(age: SchoolType, prompts: readonly Prompt[], own: readonly SchoolPrompt[] = [], literal = false): readonly Card[] {
  return [
    ...prompts.filter(({ageBand, kind}) => ageBand === age && !(literal && kind === 'odd')),
    ...own.flatMap(({text, followUp, ageBand}, index) =>
      !ageBand || ageBand === age ? [{id: `own-${index + 1}`, text, followUp, kind: 'own' as const}] : [],
    ),
  ];
}

/** Which kinds are in a pile, in the order in which they first come. */
export function kindsIn(pile: readonly Card[]): readonly CardKind[] {
  return [...new Set(pile.map(({kind}) => kind))];
}

/**
 * The few cards of one day, and no card of the day before. The same day gives the same cards, so nothing has to be kept.
 *
 * Kinds take turns, so that a day's cards differ. A pile of fewer than twice `count` gives half of it, for the other half is
 * yesterday's; a pile of one gives that one every day.
 *
 * @param day a calendar day, for example `2026-11-23`.
 */
export function cardsOf(day: string, pile: readonly Card[], count = 3): readonly Card[] {
  const turns = inTurns(pile);
  const many = Math.min(count, Math.max(1, Math.floor(turns.length / 2)), turns.length);
  const start = (Math.round(Date.parse(day) / 86_400_000) * many) % turns.length;
  return [...turns, ...turns].slice(start, start + many);
}

/** One of each kind, then the next of each kind, until all are dealt. */
function inTurns(pile: readonly Card[]): readonly Card[] {
  const rounds = kindsIn(pile).flatMap((kind) => pile.filter((card) => card.kind === kind).map((card, round) => ({card, round})));
  return rounds.sort((one, other) => one.round - other.round).map(({card}) => card);
}
