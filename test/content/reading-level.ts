/**
 * Prints how hard the Dutch content reads: per edition the median and the ten hardest texts with their ids.
 *
 * Run with `npx tsx test/content/reading-level.ts [edition …]`. `--json` prints the figures alone; `--before <file>` sets
 * such figures, kept from before a rewrite, beside those of now. Flesch-Douma is a proxy: it counts word and sentence length
 * and knows nothing of meaning. About 60 is plain B1; short texts swing widely, so it points at texts to read again, it does not judge them.
 */
import {readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';

import {type Edition, editions, itemsOf} from './editions.js';

export interface Reading {
  /** Flesch-Douma: 206.84 − 0.93 · words per sentence − 77 · syllables per word. */
  score: number;
  words: number;
  longestSentence: number;
}

/** Letters that together make one vowel sound, longest first. A trema starts a sound of its own: "ideeën", "reünie". */
const vowelSound = /aai|ooi|oei|eeu|ieu|eau|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|ai|oi|[aeiouyàáâèéêìíîòóôùúûäëïöü]/g;

/** Words from elsewhere whose letters mislead {@link vowelSound}. */
const borrowed: Readonly<Record<string, number>> = {
  app: 1,
  blame: 1,
  coach: 1,
  game: 1,
  games: 1,
  mail: 1,
  mails: 1,
  online: 2,
  email: 2,
  site: 1,
  sites: 1,
  website: 2,
  websites: 2,
  team: 1,
  teams: 1,
  timeout: 2,
  smartphone: 2,
  screenshot: 2,
};

/** Syllables of one Dutch word; never less than one, so that "n" and "17" count too. */
export function syllables(word: string): number {
  // In a compound every part counts, and an apostrophe ends one: "foto’s", "groep-app".
  const parts = word
    .toLowerCase()
    .normalize('NFC')
    .split(/[-’'‘]/)
    .filter(Boolean);
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + (borrowed[part] ?? soundsIn(part)), 0),
  );
}

function soundsIn(part: string): number {
  const plain = part
    .replace(/qu/g, 'kw')
    // Before a vowel y is a consonant: "yoghurt".
    .replace(/y(?=[aeiou])/g, 'j')
    // Prefixes that meet a vowel: "beoordelen", "geautomatiseerd". Not u: "beurt", "geur".
    .replace(/^(ge|be)(?=[ao])/, '$1-')
    // Endings and stems from Latin: "sociaal", "materiaal", "officieel", "serieus", "periode", "museum", "situatie", "theater".
    .replace(/i(?=a(?!i)|o|us|um|eel|eur|eus)/g, 'i-')
    .replace(/e(?=um$|a(?!u))/g, 'e-')
    .replace(/u(?=a)/g, 'u-');
  return plain.match(vowelSound)?.length ?? 0;
}

/** How hard a text reads; `undefined` when it has no words. */
export function readingOf(text: string): Reading | undefined {
  const sentences = text
    .split(/(?<=[.!?:;…])[’”)]*\s+|\n+/)
    .map((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu) ?? [])
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) return undefined;
  const total = words.reduce((sum, word) => sum + syllables(word), 0);
  return {
    score: 206.84 - 0.93 * (words.length / sentences.length) - 77 * (total / words.length),
    words: words.length,
    longestSentence: Math.max(...sentences.map((sentence) => sentence.length)),
  };
}

/** Shorter texts are mostly titles and names, of which the score says nothing. */
const fewestWords = 6;

/** About where B1 begins. */
export const plain = 60;

export interface Measured extends Reading {
  id: string;
  text: string;
}

/** The texts of an edition that are long enough to measure, hardest first. */
export function measure({content}: Pick<Edition, 'content'>): Measured[] {
  return itemsOf(content)
    .flatMap(({id, texts}) =>
      texts.flatMap((text) => {
        const reading = URL.canParse(text) ? undefined : readingOf(text);
        return reading && reading.words >= fewestWords ? [{...reading, id, text}] : [];
      }),
    )
    .sort((one, other) => one.score - other.score);
}

interface Figures {
  texts: number;
  median: number;
  belowPlain: number;
  hardest: number;
  /** Mean of the ten hardest. */
  hardestTen: number;
}

function figuresOf(texts: readonly Measured[]): Figures {
  const ten = texts.slice(0, 10);
  return {
    texts: texts.length,
    median: Math.round(texts[texts.length >> 1]!.score),
    belowPlain: texts.filter(({score}) => score < plain).length,
    hardest: Math.round(ten[0]!.score),
    hardestTen: Math.round(ten.reduce((sum, {score}) => sum + score, 0) / ten.length),
  };
}

function report(before: Readonly<Record<string, Figures>>, measured: Readonly<Record<string, readonly Measured[]>>): void {
  const columns = ['texts', 'median', 'belowPlain', 'hardest', 'hardestTen'] as const;
  const titles = ['texts', 'median', `below ${plain}`, 'hardest', 'ten hardest'];
  console.log('edition'.padEnd(24) + titles.map((title) => title.padStart(13)).join(''));
  for (const [name, texts] of Object.entries(measured)) {
    const now = figuresOf(texts);
    const cells = columns.map((column) => (before[name] ? `${before[name][column]} → ${now[column]}` : String(now[column])));
    console.log(name.padEnd(24) + cells.map((cell) => cell.padStart(13)).join(''));
  }
  for (const [name, texts] of Object.entries(measured)) {
    console.log(`\nHardest ten of ${name}:`);
    for (const {score, id, text} of texts.slice(0, 10)) console.log(`${score.toFixed(0).padStart(5)}  ${id}: ${text}`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const {values, positionals} = parseArgs({allowPositionals: true, options: {json: {type: 'boolean'}, before: {type: 'string'}}});
  const wanted = editions.filter(({name}) => positionals.length === 0 || positionals.includes(name));
  const measured = Object.fromEntries(wanted.map((edition) => [edition.name, measure(edition)]));
  if (values.json) {
    console.log(JSON.stringify(Object.fromEntries(Object.entries(measured).map(([name, texts]) => [name, figuresOf(texts)])), null, 2));
  } else {
    report(values.before ? (JSON.parse(readFileSync(values.before, 'utf8')) as Record<string, Figures>) : {}, measured);
  }
}
