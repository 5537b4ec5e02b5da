/** What Dutch sentences are full of, and few others have. */
const dutch =
  /\b(het|een|niet|voor|wordt|worden|naar|jouw|ook|zijn|geen|bij|ouders|kind|kinderen|je|uw|met|iemand|dat|van|deze|kunt|vertel|hebt)\b/gi;

/** Whether a text is a Dutch sentence: one such word can be another language's too. */
export function isDutch(text: string): boolean {
  return new Set(text.toLowerCase().match(dutch)).size > 1;
}
