import {readdirSync, readFileSync} from 'node:fs';

/** How many days a fact from elsewhere is taken to be true: numbers, hours and laws change within a school year. */
const daysTrue = 365;

/**
 * The facts from outside the source documents that are older than that, by where they can be read: what the build tells whoever builds.
 * @param {string} today as in 2026-11-26 @param {string} [folder] @returns {readonly {file: string, url: string, from: string}[]}
 */
export function oldFacts(today, folder = 'src/content/sources') {
  const oldest = new Date(Date.parse(today) - daysTrue * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  return readdirSync(folder).flatMap((file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    const ofFile = /const checkedOn = '([\d-]+)'/.exec(text)?.[1] ?? '';
    const facts = [...text.matchAll(/general\(\s*'([^']+)',\s*(?:'([\d-]+)'|checkedOn),?\s*\)/g)];
    return facts.map(([, url = '', from = ofFile]) => ({file, url, from})).filter(({from}) => from < oldest);
  });
}
