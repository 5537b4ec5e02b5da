import {folded} from './folded.js';

/**
 * Words after which somebody has to read first: of not wanting to live, of hurting oneself, and of a threat to somebody's life. Dutch and
 * English, as they are typed by children and in a hurry; other languages in `danger-words.ts`. One too many costs a reader a
 * minute; one too few can cost more.
 */
const words = [
  // Not wanting to live.
  'zelf ?moord',
  'zelf ?doding',
  'su[iï]cid', // also suïcide, and the English suicide
  '(?:wil|wou|wilde|wilt|zou|liever|beter|was|ga) (?:\\S{1,20} ){0,3}dood(?! ?(?:moe|saai|stil|op\\b|bang|(?:gaan? )?van (?:het|de) (?:lach|hong|schaam|kou|warm)))',
  'dood (?:wil|wou|wilde|zijn|was|ga(?:an)?)\\b',
  '(?:niet|nie|geen zin) (?:meer )?(?:\\S{1,20} ){0,2}(?:te )?leven\\b',
  'er niet meer (?:te )?(?:zijn|wezen|was)',
  "ein?de? (?:\\S{1,20} ){0,2}(?:mijn|me|m’n|m'n|haar|zijn|z'n|het) leven",
  'er (?:een|n) ein?de? aan',
  'haat (?:mijn|het) leven',
  'wil (?:\\S{1,20} ){0,2}verdwijnen',
  'ik wil niet meer[ .!]*$',
  'nooit geboren',
  '(?:mezelf|zichzelf|zich) (?:\\S{1,20} )?op ?(?:te )?hang',
  '(?:voor|onder) (?:de|een) trein',
  'van (?:het|een|de) (?:dak|brug|flat) (?:af ?)?(?:te )?spring',
  'pillen (?:te )?(?:slik|nem|innem)',
  'kill (?:my|him|her)self',
  '\\bkms\\b',
  '\\bkys\\b',
  'unalive',
  '(?:want|wanna|wish|rather|better) (?:\\S{1,20} ){0,3}(?:die(?! (?:of|from|laugh))|dead)\\b',
  "(?:not|don'?t|doesn'?t) (?:\\S{1,20} )?(?:wanna|want) (?:\\S{1,20} ){0,3}(?:live|alive|exist|be here any ?more)\\b",
  '(?:reason|tired|nothing|point) (?:to |of |in )?liv(?:e|ing)\\b',
  '(?:end|ending|taking?|take) (?:my|his|her|their) (?:own )?life',
  'never (?:been )?born',
  'end it all',
  '(?:want|wanna) (?:to )?disappear',
  'hang(?:ing)? (?:my|him|her)self',
  '(?:front of (?:a|the) train|(?:off|from) (?:a|the) (?:bridge|roof|building))',
  'overdos',
  // Hurting oneself.
  '(?:mezelf|me zelf|mijzelf|zichzelf|haarzelf|hemzelf|zich) (?:te )?(?:snij|kras|pijn|verwond|iets aan|wat aan)',
  '(?:snijd?t?|kras|sneed|verwondt?) (?:\\S{1,20} )?(?:mezelf|me zelf|mijzelf|zichzelf|haarzelf|hemzelf|zich\\b|in (?:mijn|haar|zijn) arm)',
  'automutil',
  'self.?harm',
  '(?:cut|cuts|cutting|hurts?|hurting|harm(?:s|ing)?) (?:my|him|her)self',
  // A threat to somebody's life.
  'vermoord',
  '(?:maak|maakt|maken|steek|steekt|steken|schiet|schieten) (?:\\S{1,20} ){0,2}dood',
  'dood ?(?:maken|steken|schieten|slaan)',
  'neer ?(?:steken|schieten)',
  '(?:met|een|heeft) (?:een )?(?:mes|wapen|pistool)\\b',
  'verkracht',
  'aangerand',
  '(?:kill|stab|shoot) (?:me|him|her|us|them|you)\\b',
  '\\b(?:knife|(?:an?|the|his|with|has|had|my|brought) gun|guns)\\b',
  '\\braped?\\b',
];
const danger = new RegExp(`(?<!\\p{L})(?:${words.join('|')})`, 'u');
/** One of these stands in each of them, so that most texts need no more than a look. */
const stems = [
  'dood',
  'moord',
  'doding',
  'suic',
  'suïc',
  'leven',
  'meer',
  'trein',
  'train',
  'spring',
  'pillen',
  'kms',
  'kys',
  'alive',
  'born',
  'hang',
  'overdos',
  'roof',
  'bridge',
  'building',
  'liv',
  'dead',
  'wan',
  'wish',
  'rather',
  'better',
  'self',
  'zelf',
  'life',
  'snij',
  'kras',
  'sneed',
  'verwond',
  'pijn',
  'harm',
  'mutil',
  'zich',
  'steek',
  'steken',
  'schiet',
  'mes',
  'wapen',
  'pistool',
  'verkr',
  'aanger',
  'kill',
  'stab',
  'shoot',
  'knife',
  'gun',
  ' it all',
  'geboren',
  'verdwijnen',
  'ein',
  'rape',
];
/** Longer than any text of the contract; what is more is somebody's attempt to keep a receiver busy. */
const longest = 4000;

/**
 * Whether any text in a value can mean that a life is in danger, by the words of Dutch and English.
 *
 * @param more words of other languages, as in `danger-words.ts`.
 */
export function tellsOfDanger(value: unknown, more?: readonly string[]): boolean {
  if (typeof value === 'string') {
    const text = value.slice(0, longest).toLowerCase().replace(/\s+/g, ' ');
    return (
      (stems.some((stem) => text.includes(stem)) && danger.test(text)) || (more !== undefined && expressionOf(more).test(folded(text)))
    );
  }
  return typeof value === 'object' && value !== null && Object.values(value).some((inner) => tellsOfDanger(inner, more));
}

const expressions = new WeakMap<readonly string[], RegExp>();

/** One expression of all words, made once. In Arabic what joins a word to the one before stands at its head. */
function expressionOf(words: readonly string[]): RegExp {
  const made = expressions.get(words) ?? new RegExp(`(?<!\\p{L})[وف]?(?:${words.map(sourceOf).join('|') || '$.'})(?!\\p{L})`, 'u');
  expressions.set(words, made);
  return made;
}

/** `…` is at most three words, `~` at most one, `-` any letters or none. */
function sourceOf(words: string): string {
  return folded(words)
    .replaceAll('-', '\\p{L}*')
    .replaceAll('… ', '(?:\\S{1,20} ){0,3}')
    .replaceAll('~ ', '(?:\\S{1,20} )?')
    .replace(/\((?!\?)/g, '(?:');
}
