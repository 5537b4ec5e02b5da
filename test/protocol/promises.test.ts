import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {pack} from '../../src/elements/report-form/report-form.pack.js';
import {promised} from '../../src/elements/parts/promised.js';
import {promisedDay} from '../../src/elements/inbox/promised-day.js';
import {addressOf} from '../../src/endpoint/addressee.js';
import {checkSchool} from '../../src/endpoint/school-options.js';
import shared from '../../src/content/words/nl/shared.json' with {type: 'json'};
import checklist from '../../src/content/words/nl/signal-checklist.json' with {type: 'json'};
import talk from '../../src/content/words/nl/startgesprek-guide.json' with {type: 'json'};
import englishForm from '../../src/content/words/en/report-form.json' with {type: 'json'};
import englishShared from '../../src/content/words/en/shared.json' with {type: 'json'};
import {
  type Found,
  isRefused,
  type Keeping,
  promiseIds,
  promiseParts,
  promisesFor,
  type PromiseId,
  type Telling,
} from '../../src/protocol/school/promises.js';
import type {Recipient} from '../../src/protocol/school/school.js';
import {type Reporter, reporters, wishes} from '../../src/protocol/wire/limits.js';
import type {Told} from '../../src/protocol/index.js';

const coordinator = {role: 'coordinator', label: 'mevrouw Bakker'};
const leader = {role: 'school-leader', label: 'meneer De Wit'};
const confidant = {role: 'confidant', label: 'mevrouw Yilmaz', outsideTeam: true};

const recipientsOf: readonly (Recipient[] | undefined)[] = [
  undefined,
  [],
  [coordinator],
  [confidant],
  [coordinator, leader, confidant],
  [confidant, coordinator],
];
const founds: readonly Found[] = ['unknown', 'nowhere', 'name', 'way-back'];
const yesAndNo = [true, false];

interface Case {
  readonly telling: Telling;
  readonly school: Keeping;
}

/** Every combination of what decides a promise. */
function* everyCase(): Generator<Case> {
  for (const kind of ['report', 'question', 'checklist', 'startgesprek', 'quiz'] as const)
    for (const wish of kind === 'report' ? [undefined, ...wishes] : [undefined])
      for (const found of kind === 'report' ? founds : [undefined])
        for (const adult of kind === 'report' ? yesAndNo : [false])
          for (const recipients of recipientsOf)
            for (const recipient of [undefined, 'coordinator', 'confidant', 'unknown'])
              for (const days of [undefined, 0, 3])
                for (const notices of yesAndNo)
                  for (const answers of yesAndNo) {
                    if (found === 'way-back' && !answers) continue; // such a way is not offered
                    const school = {recipients, answers, notices, ...(days !== undefined && {promise: {schoolDays: days}})};
                    yield {telling: {kind, wish, found, adult, recipient}, school: {...school, retention: {days: 365}} as Keeping};
                  }
}

const words = {
  ...Object.fromEntries(Object.entries(pack.content.promises).map(([id, {text}]) => [id, text])),
  ...pack.texts.promises,
};
const said = ({telling, school}: Case, reporter: Reporter): string =>
  promised({words, school, language: 'nl', reporter, day: '2026-11-26'}, telling, ...promiseParts).join(' ');

describe('the table of promises', () => {
  it('says one thing about each part, and all that somebody has to know', () => {
    const used = new Set<PromiseId>();
    let cases = 0;
    for (const one of everyCase()) {
      cases++;
      const rows = promisesFor(one.telling, one.school);
      const parts = rows.map(({part}) => part);
      const where = JSON.stringify(one);
      assert.deepEqual([...new Set(parts)], parts, where);
      for (const {id} of rows) used.add(id);
      if (isRefused(one.telling, one.school)) assert.deepEqual(parts, ['refused'], where);
      else if (one.telling.kind === 'report') {
        const {found, wish = 'unsure'} = one.telling;
        const needed = [
          ...['reader', 'when', 'danger', 'kept', found === 'unknown' ? 'consent' : 'answer'],
          // Who is not sure yet what to wish, chooses nothing that could be done.
          ...(found === 'unknown' && wish === 'unsure' ? [] : ['deed']),
        ];
        for (const part of needed) assert.ok((parts as string[]).includes(part), `${part} in ${where}`);
      }
    }
    assert.ok(cases > 10_000, String(cases));
    assert.deepEqual(
      promiseIds.filter((id) => !used.has(id)),
      [],
      'rows that are never true',
    );
  });

  it('never says that somebody comes, plans or asks first beside that nothing comes back', () => {
    // Who reads it changes no other sentence.
    const few = [...everyCase()].filter(({telling, school}) => !telling.recipient && school.recipients?.length === 3);
    for (const one of few) {
      for (const reporter of reporters) {
        const text = said(one, reporter);
        const where = `${reporter} ${JSON.stringify(one)}: ${text}`;
        // In words, not in ids: that is what a person reads.
        if (/(hoort|Je hoort|U hoort) niets terug/.test(text)) {
          assert.doesNotMatch(
            text,
            /zoekt je op|praat met (je|u)\b|schrijf(t|en) (je|u)|maken (we )?(samen |een )|samen met|Niemand begint|zonder het eerst|je eerst te vertellen|u eerst te vertellen|hoort u van/,
            where,
          );
        }
        if (one.telling.found !== 'name') assert.doesNotMatch(text, /spreekt samen af/, where);
        if (one.telling.found !== 'way-back') assert.doesNotMatch(text, /zes woorden|schrijft (je|u) terug/, where);
        if (!one.school.answers) assert.doesNotMatch(text, /weg terug|zes woorden/, where);
        if (!one.school.notices) assert.doesNotMatch(text, /krijgt bericht/, where);
        if (!one.school.promise) assert.doesNotMatch(text, /Uiterlijk/, where);
        if (one.telling.found === 'nowhere') assert.doesNotMatch(text, /plan\b/, where);
      }
    }
  });

  it('names as reader whom the receiver gives it, and refuses what the receiver refuses', () => {
    for (const {telling, school} of everyCase()) {
      const {recipients} = school;
      if (!recipients?.length) continue; // then a receiver has its own
      const outside = recipients.filter(({outsideTeam}) => outsideTeam).map(({role}) => role);
      const team = recipients.filter(({outsideTeam}) => !outsideTeam).map(({role}) => role);
      const token = 't'.repeat(24);
      const option = {
        id: 'school',
        recipients,
        tokens: [...(team.length > 0 ? [token] : []), ...(outside.length > 0 ? [{token: `${token}o`, recipients: outside}] : [])],
        nobodyOutside: outside.length === 0,
      };
      const receiver = checkSchool(option, 'schools[0]', {retention: 365, shortestToken: 24});
      const {kind, adult, recipient} = telling;
      const body = kind === 'report' ? {story: 'x', involves: adult ? 'adult' : 'pupils', ...(recipient && {recipient})} : {};
      const address = addressOf({version: 1, id: 'x'.repeat(22), kind, body} as unknown as Told, receiver);
      const where = JSON.stringify({telling, school});
      if ('slug' in address) assert.ok(isRefused(telling, school), where);
      else {
        const rows = promisesFor(telling, school);
        const reader = rows.find(({part}) => part === 'reader');
        if (reader && kind === 'report') assert.equal(reader.who?.role, address.recipient, where);
        if (reader?.id === 'outside-reads') assert.equal(address.apart, true, where);
      }
    }
  });

  it('promises a day that the inbox shows, for every kind that was promised one', () => {
    for (const kind of ['report', 'question', 'checklist', 'startgesprek', 'quiz'] as const) {
      const school: Keeping = {recipients: [coordinator], promise: {schoolDays: 3}};
      const promises = promisesFor({kind}, school).some(({id}) => id === 'read-by');
      assert.equal(promisedDay({kind, receivedOn: '2026-11-26'}, school), promises ? '2026-12-01' : undefined, kind);
      assert.equal(promises, ['report', 'question', 'checklist'].includes(kind));
    }
  });

  it('has words for each row in each language, and no words of a promise without a row', () => {
    for (const [form, all] of [
      [{content: pack.content, texts: {promises: pack.texts.promises}}, shared],
      [englishForm, englishShared],
    ] as const) {
      const found = new Set([
        ...Object.keys(form.content.promises),
        ...Object.keys(form.texts.promises),
        ...Object.keys(all.texts.promises),
      ]);
      // Who reads, where the school does not say.
      found.delete('someone');
      found.delete('someSchool');
      assert.deepEqual([...found].sort(), [...promiseIds].sort());
    }
  });

  it('promises nothing of what is sent that the widget which sends it does not say; the report form is read sentence by sentence', () => {
    for (const [kind, file] of [
      ['question', 'parts/question-form.ts'],
      ['checklist', 'signal-checklist/share-page.ts'],
      ['startgesprek', 'startgesprek-guide/sheet-page.ts'],
      ['quiz', undefined],
    ] as const) {
      const code = file ? readFileSync(new URL(`../../src/elements/${file}`, import.meta.url), 'utf8') : '';
      const calls = [...code.matchAll(/promised(?:In)?\((.*?)\)\.map/g)].map(([, of]) => of!);
      const said = promiseParts.filter((part) => calls.some((of) => of.includes(`'${part}'`)));
      const school = {recipients: [coordinator], promise: {schoolDays: 3}, notices: true, retention: {days: 365}};
      const promises = promisesFor({kind}, school).map(({part}) => part);
      assert.deepEqual(said, promises, kind);
    }
  });

  it('is where every promise comes from: no other sentence around a send says what will happen', () => {
    const {promises: _own, ...content} = pack.content;
    const {promises: _texts, ...texts} = pack.texts;
    const {promises: _shared, ...others} = shared.texts;
    const around = {content, texts, others, checklist: checklist.texts.sent, yesPage: checklist.texts.yesPage, talk: talk.texts.sent};
    const loose = [...sentencesIn(around)].filter((sentence) =>
      /[Uu]iterlijk \{|leest (iemand|\{)|(hoort|hoor) (je|u)\b|zoekt je op|krijgt bericht|neemt contact|praten ze|maakt? (samen )?(met \S+ )?een plan|bewaren? (je|uw|dit|het) .*(dagen|jaar)/.test(
        sentence,
      ),
    );
    // It says which of the rows it stands beside.
    assert.deepEqual(
      loose,
      ['Gaat het over een volwassene op school? Dan leest alleen {who} het.'].filter((one) => loose.includes(one)),
    );
  });
});

function* sentencesIn(part: unknown): Generator<string> {
  if (typeof part === 'string') yield part;
  else if (typeof part === 'object' && part !== null) for (const value of Object.values(part)) yield* sentencesIn(value);
}
