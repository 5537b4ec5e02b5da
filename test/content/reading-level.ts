/**
 * Prints how hard the Dutch content reads: per edition, and the ten hardest texts with their ids.
 *
 * Run with `npx tsx test/content/reading-level.ts [edition …]`. Flesch-Douma is a proxy: it counts word and sentence length
 * and knows nothing of meaning. About 60 is plain B1; short texts swing widely, so it points at texts to read again, it does not judge them.
 */
import {pathToFileURL} from 'node:url';

import {editions, itemsOf} from './editions.js';

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
const plain = 60;

interface Measured extends Reading {
  edition: string;
  id: string;
  text: string;
}

function measure(): Measured[] {
  return editions.flatMap((edition) =>
    itemsOf(edition.content).flatMap((item) =>
      item.texts.flatMap((text) => {
        if (URL.canParse(text)) return [];
        const reading = readingOf(text);
        return reading && reading.words >= fewestWords ? [{...reading, edition: edition.name, id: item.id, text}] : [];
      }),
    ),
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function report(wanted: readonly string[]): void {
  const texts = measure().filter((text) => wanted.length === 0 || wanted.includes(text.edition));
  console.log(`${'edition'.padEnd(24)}${'texts'.padStart(7)}${'median'.padStart(8)}${'below 60'.padStart(10)}${'longest'.padStart(9)}`);
  for (const {name} of editions) {
    const own = texts.filter((text) => text.edition === name);
    if (own.length === 0) continue;
    const hard = own.filter((text) => text.score < plain).length / own.length;
    const longest = Math.max(...own.map((text) => text.longestSentence));
    console.log(
      name.padEnd(24) +
        String(own.length).padStart(7) +
        median(own.map((text) => text.score))
          .toFixed(0)
          .padStart(8) +
        `${(hard * 100).toFixed(0)}%`.padStart(10) +
        `${longest} w`.padStart(9),
    );
  }
  console.log('\nHardest ten:');
  for (const text of [...texts].sort((one, other) => one.score - other.score).slice(0, 10)) {
    console.log(`${text.score.toFixed(0).padStart(5)}  ${text.edition} ${text.id}: ${text.text}`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) report(process.argv.slice(2));
