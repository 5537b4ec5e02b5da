/**
 * Words after which somebody has to read first: of not wanting to live, of hurting oneself, and of a threat to somebody's life. Dutch and
 * English, as they are typed by children and in a hurry. One too many costs a reader a minute; one too few can cost more.
 */
const words = [
  // Not wanting to live.
  'zelf ?moord',
  'zelf ?doding',
  'su[iï]cid', // also suïcide, and the English suicide
  '(?:wil|wou|wilde|wilt|zou|liever|beter|was|ga) (?:\\S{1,20} ){0,3}dood',
  'dood (?:wil|wou|wilde|zijn|was|ga(?:an)?)\\b',
  '(?:niet|nie|geen zin) (?:meer )?(?:\\S{1,20} ){0,2}(?:te )?leven\\b',
  'er niet meer (?:te )?(?:zijn|wezen|was)',
  "ein?de? (?:\\S{1,20} ){0,2}(?:mijn|me|m’n|m'n|haar|zijn|z'n|het) leven",
  '(?:voor|onder) (?:de|een) trein',
  'van (?:het|een|de) (?:dak|brug|flat) (?:af ?)?(?:te )?spring',
  'pillen (?:te )?(?:slik|nem|innem)',
  'kill (?:my|him|her)self',
  '\\bkms\\b',
  '(?:want|wish|rather|better) (?:\\S{1,20} ){0,3}(?:die|dead)\\b',
  'end (?:my|his|her) life',
  // Hurting oneself.
  '(?:mezelf|me zelf|mijzelf|zichzelf|haarzelf|hemzelf|zich) (?:te )?(?:snij|kras|pijn|verwond|iets aan|wat aan)',
  '(?:snijd?t?|kras|sneed|verwondt?) (?:\\S{1,20} )?(?:mezelf|me zelf|mijzelf|zichzelf|haarzelf|hemzelf|in (?:mijn|haar|zijn) arm)',
  'automutil',
  'self.?harm',
  '(?:cut|cuts|cutting|hurt|hurting) (?:my|him|her)self',
  // A threat to somebody's life.
  'vermoord',
  '(?:maak|maakt|maken|steek|steekt|steken|schiet|schieten) (?:\\S{1,20} ){0,2}dood',
  'dood ?(?:maken|steken|schieten|slaan)',
  'neer ?(?:steken|schieten)',
  '(?:met|een|heeft) (?:een )?(?:mes|wapen|pistool)\\b',
  'verkracht',
  'aangerand',
  '(?:kill|stab|shoot) (?:me|him|her|us|them|you)\\b',
  '\\b(?:knife|gun)\\b',
  '\\braped?\\b',
];
const danger = new RegExp(`(?<![\\p{L}])(?:${words.join('|')})`, 'iu');
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
  'spring',
  'pillen',
  'kms',
  'dead',
  'want',
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
  'rape',
];
/** Longer than any text of the contract; what is more is somebody's attempt to keep a receiver busy. */
const longest = 4000;

/** Whether any text in a value can mean that a life is in danger. */
export function tellsOfDanger(value: unknown): boolean {
  if (typeof value === 'string') {
    const text = value.slice(0, longest).toLowerCase();
    return stems.some((stem) => text.includes(stem)) && danger.test(text.replace(/\s+/g, ' '));
  }
  return typeof value === 'object' && value !== null && Object.values(value).some(tellsOfDanger);
}
