import {folded} from './folded.js';

/**
 * Words after which somebody has to read first: of not wanting to live, of hurting oneself, and of a threat to somebody's life. Dutch and
 * English, as they are typed by children and in a hurry; other languages in `danger-words.ts`. Capitals and marks on letters make no
 * difference; `…` is at most three words, `~` at most one, `-` any letters or none. One too many costs a reader a minute; one too few can
 * cost more.
 */
const words = [
  // Not wanting to live.
  'zelf ?moord-',
  'zelf ?doding-',
  'suïcid-', // also suicide, and the English
  '(wil|wou|wilde|wilt|zou|liever|beter|was|ga) … dood(?! ?(moe|saai|stil|op|bang|(gaan? )?van (het|de) (lach|hong|schaam|kou|warm)))-',
  'dood (wil|wou|wilde|zijn|was|gaa?n?)',
  '(niet|nie|geen zin) … leven',
  'er niet meer (te )?(zijn|wezen|was)-',
  "ein?de? … (mijn|me|m'n|haar|zijn|z'n|het) leven",
  'er (een|n) ein?de? aan',
  'haat (mijn|het) leven',
  'wil … verdwijnen',
  'ik wil niet meer[ .!]*$',
  'nooit geboren',
  '(mezelf|zichzelf|zich) ~ op ?(te )?hang-',
  '(voor|onder) (de|een) trein',
  'van (het|een|de) (dak|brug|flat) (af ?)?(te )?spring-',
  'pillen (te )?(slik|nem|innem)-',
  'kill (my|him|her)self',
  'kms',
  'kys',
  'unalive',
  '(want|wants|wanted|wanna|wish|wishes|rather|better) … (die(?! (of|from|laugh))|dead)',
  "(not|don'?t|doesn'?t) (want|wanna) … (live|alive|exist|be here any ?more)",
  '(reason|tired|nothing|point) (to |of |in )?liv(e|ing)',
  '(end|ending|taking?|take) (my|his|her|their) (own )?life',
  'never (been )?born',
  'end it all',
  '(wants?|wanna) (to )?disappear',
  'hang(ing)? (my|him|her)self',
  'front of (a|the) train',
  '(off|from) (a|the) (bridge|roof|building)',
  'overdos-',
  // Hurting oneself.
  '(mezelf|me zelf|mijzelf|zichzelf|haarzelf|hemzelf|zich) (te )?(snij|kras|pijn|verwond|iets aan|wat aan)-',
  '(snijd?t?|kras|krast|sneed|verwondt?) ~ (mezelf|me zelf|mijzelf|zichzelf|haarzelf|hemzelf|zich|in (mijn|haar|zijn) arm-)',
  'automutil-',
  'self.?harm-',
  '(cut|cuts|cutting|hurts?|hurting|harm(s|ing)?) (my|him|her)self',
  // A threat to somebody's life.
  'vermoord-',
  '(maakt?|maken|steekt?|steken|schiet|schieten) … dood-',
  'dood ?(maken|steken|schieten|slaan)',
  'neer ?(steken|schieten)',
  '(met|een|heeft) (een )?(mes|wapen|pistool)',
  'verkracht-',
  'aangerand-',
  '(kill|stab|shoot) (me|him|her|us|them|you)',
  'knife',
  '(an?|the|his|with|has|had|my|brought) gun', // "her gun" is Turkish, and every day
  'guns',
  'raped?',
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
    const text = folded(value.slice(0, longest)).replace(/\s+/g, ' ');
    return [words, more ?? []].some((list) => list.length > 0 && expressionOf(list).test(text));
  }
  return typeof value === 'object' && value !== null && Object.values(value).some((inner) => tellsOfDanger(inner, more));
}

const expressions = new WeakMap<readonly string[], RegExp>();

/** One expression of all words, made once. In Arabic what joins a word to the one before stands at its head. */
function expressionOf(list: readonly string[]): RegExp {
  const made = expressions.get(list) ?? new RegExp(`(?<!\\p{L})[وف]?(?:${sourceOf(list.join('|'))})(?!\\p{L})`, 'u');
  expressions.set(list, made);
  return made;
}

function sourceOf(list: string): string {
  return folded(list)
    .replaceAll('-', '\\p{L}*')
    .replaceAll('… ', '(?:\\S{1,20} ){0,3}')
    .replaceAll('~ ', '(?:\\S{1,20} )?')
    .replace(/\((?!\?)/g, '(?:');
}
