import terms from './nl.json' with {type: 'json'};

const whole = new RegExp(
  `(?<![\\p{L}])(${Object.keys(terms)
    .sort((one, other) => other.length - one.length)
    .map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')})(?![\\p{L}])`,
  'gu',
);

/** What people type to look something up: a parent of a pupil of fourteen may still say "leerkracht". */
const typed = 'search';

const said = new WeakMap<object, unknown>();

/** What holds more plans than one. */
interface WithPlans {
  readonly secondaryPlan?: unknown;
}

/**
 * What is told, as a secondary school says it: it has a step plan of its own, and a mentor, and no leerkracht, juf or intern begeleider. Only
 * Dutch has other words for the same people there. What was asked before is the same object again.
 */
export function inSecondary<Pack extends {readonly lang: string; readonly content: unknown}>(pack: Pack): Pack {
  const there = said.get(pack) ?? (pack.lang === 'nl' ? saidThere(pack) : {...pack, content: withItsPlan(pack.content)});
  said.set(pack, there);
  return there as Pack; // of the same shape
}

function withItsPlan<Content>(content: Content): Content {
  const {secondaryPlan} = (content ?? {}) as WithPlans;
  return secondaryPlan ? {...content, stepPlan: secondaryPlan} : content;
}

function saidThere(part: unknown, name = ''): unknown {
  if (typeof part === 'string') return part.replace(whole, (term) => terms[term as keyof typeof terms]);
  if (typeof part !== 'object' || part === null || name === typed) return part;
  if (Array.isArray(part)) return part.map((item) => saidThere(item));
  return Object.fromEntries(Object.entries(withItsPlan(part)).map(([name, inner]) => [name, saidThere(inner, name)]));
}
