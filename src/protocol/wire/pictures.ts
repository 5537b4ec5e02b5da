/**
 * Words for a picture of somebody without clothes. Whoever reads of one has something to do first, and much not to do: look, keep, pass on.
 * Dutch and English, as they are typed by children. One too many costs a reader a minute.
 */
const picture = '(?:foto|film|video|plaatje|beeld|selfie|pic\\b|pics\\b|picture|photo|snap)';
const bare = '(?:naakt|bloot|blote|zonder kleren|in (?:mijn|haar|zijn) ondergoed|naked|nude|seks)';
const pictures = new RegExp(
  `(?<!\\p{L})(?:${bare}\\S{0,3}[ -]?(?:\\S{1,20} ){0,2}${picture}|${picture}\\S{0,6} (?:\\S{1,20} ){0,4}${bare}|nudes?\\b|dick ?pics?|sexting|sext\\b)`,
  'iu',
);
/** Longer than any text of the contract; what is more is somebody's attempt to keep a receiver busy. */
const longest = 4000;

/** Whether any text in a value can be about a picture of somebody without clothes. */
export function tellsOfPictures(value: unknown): boolean {
  if (typeof value === 'string') return pictures.test(value.slice(0, longest).replace(/\s+/g, ' '));
  return typeof value === 'object' && value !== null && Object.values(value).some(tellsOfPictures);
}
