import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {editions} from './editions.js';
import {measure, plain, readingOf, syllables} from './reading-level.js';

/** Texts that the proxy takes for hard, with the reason why they may stay: a name has no easier form. */
const names: Readonly<Record<string, string>> = {
  'conversation-prompts book-kom-je-met-me-spelen': 'two writers',
  'methods nb-spread': 'a list of countries',
  'parent-panel book-zakboek': 'the title of a book',
  'parent-panel book-achtergronden': 'the title and the writers of a book',
  'parent-panel book-pesten': 'three writers',
  'parent-panel one-in-six': 'the name of a survey',
  'protocol coordinator': 'a name for the coordinator',
  'protocol external-expert': 'names of professions',
  'protocol group-parents-expert': 'names of professions',
  'protocol professionals-ask': 'names of professions',
  'protocol school-level-readers': 'names of professions and a council',
  'team-together core-members': 'names of professions',
  'team-together more-members': 'names of professions',
  'team-together plan-overview': 'names of professions',
  'team-together review-role': 'names of professions',
};

describe('the reading level', () => {
  for (const edition of editions) {
    it(`is plain in every text of ${edition.name}`, () => {
      const hard = measure(edition).filter(({score, id}) => score < plain && !names[`${edition.name} ${id}`]);
      assert.deepEqual(
        hard.map(({score, id, text}) => `${score.toFixed(0)} ${id}: ${text}`),
        [],
      );
    });
  }

  it('excuses no text that became easy or went away', () => {
    const hard = new Set(
      editions.flatMap((edition) => measure(edition).flatMap(({score, id}) => (score < plain ? [`${edition.name} ${id}`] : []))),
    );
    assert.deepEqual(
      Object.keys(names).filter((name) => !hard.has(name)),
      [],
    );
  });

  it('counts what is heard', () => {
    const words = ['u', 'leerkracht', 'ideeën', 'beoordelen', 'situatie', 'foto’s', 'online', 'coördinator'];
    assert.deepEqual(words.map(syllables), [1, 2, 3, 4, 4, 2, 2, 5]);
  });

  it('puts a long sentence of long words under short ones', () => {
    const short = readingOf('Vraag het uw kind. Luister dan goed.')!;
    const long = readingOf('Informeer belangstellend naar de belevenissen van uw zoon of dochter en beluister deze aandachtig.')!;
    assert.ok(long.score < plain && plain < short.score, `${long.score} and ${short.score}`);
  });
});
