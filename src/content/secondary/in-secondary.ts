import dutch from './nl.json' with {type: 'json'};

/** What people type to look something up: a parent of a pupil of fourteen may still say "leerkracht". */
const typed = 'search';

const said = new WeakMap<object, object>();

/** What holds more plans than one. */
interface WithPlans {
  readonly secondaryPlan?: unknown;
}

type Terms = Readonly<Record<string, string>>;

/**
 * What is told, as a secondary school says it: it has a step plan of its own, and a mentor, and no leerkracht, juf or intern begeleider.
 * Another language brings its terms for that along. What was asked before is the same object again.
 */
export function inSecondary<Pack extends {readonly lang: string; readonly content: unknown; readonly secondary?: Terms}>(pack: Pack): Pack {
  const known = said.get(pack);
  if (known) return known as Pack; // of the same shape
  const {secondary, ...told} = pack;
  const terms: Terms = secondary ?? (pack.lang === 'nl' ? dutch : {});
  const any = anyOf(terms);
  const there = saidThere(told, (text) => text.replace(any, (term) => terms[term] ?? term));
  said.set(pack, there as object);
  return there as Pack;
}

/** Finds each term where it is a word, or words, of its own; the longest that fits. */
function anyOf(terms: Terms): RegExp {
  const longestFirst = Object.keys(terms)
    .sort((one, other) => other.length - one.length)
    .map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}])(${longestFirst.join('|')})(?![\\p{L}])`, 'gu');
}

function withItsPlan<Content>(content: Content): Content {
  const {secondaryPlan} = (content ?? {}) as WithPlans;
  return secondaryPlan ? {...content, stepPlan: secondaryPlan} : content;
}

function saidThere(part: unknown, say: (text: string) => string, name = ''): unknown {
  if (typeof part === 'string') return say(part);
  if (typeof part !== 'object' || part === null || name === typed) return part;
  if (Array.isArray(part)) return part.map((item) => saidThere(item, say));
  return Object.fromEntries(Object.entries(withItsPlan(part)).map(([name, inner]) => [name, saidThere(inner, say, name)]));
}
