import {newId} from './submissions.js';

/** The statements with which builds before the numbered steps made their table; `ending` is `without rowid` in SQLite. */
export function unnumberedSchema(ending: string): string[] {
  return [
    `create table if not exists pleinwacht_submissions (
      id text primary key not null,
      school text not null,
      kind text not null,
      recipient text not null,
      received_on text not null,
      state text not null,
      replaces text,
      digest text not null,
      content text not null
    ) ${ending}`,
    'create index if not exists pleinwacht_submissions_inbox on pleinwacht_submissions (school, received_on desc, id)',
    'create index if not exists pleinwacht_submissions_replaces on pleinwacht_submissions (replaces)',
  ];
}

/** What such a build had stored, by columns; the first is edited into the second. */
export function unnumberedRows(count: number) {
  const ids = Array.from({length: count}, newId);
  const bodies = [
    {story: 'Ze zeggen dat ik beter dood kan zijn', wish: 'act', deep: {__proto__: 1}},
    {story: "é 👩‍👧 ' ; drop table -- $1 ?1", wish: 'talk-with-me'},
    {forms: ['unknown'], wish: 'iets-nieuws'},
    {story: 'x'.repeat(4000)},
  ];
  return ids.map((id, index) => ({
    id,
    school: index % 5 === 4 ? 'elders' : 'de-regenwulp',
    kind: 'report',
    recipient: index % 7 === 6 ? 'confidant' : 'coordinator',
    received_on: `2026-10-${10 + (index % 20)}`,
    state: (['new', 'read', 'handled'] as const)[index % 3]!,
    replaces: index === 1 ? ids[0]! : null,
    digest: String(index).padStart(64, '0'),
    content: JSON.stringify({version: 1, id, kind: 'report', body: bodies[index % bodies.length]}),
  }));
}

export const unnumberedInsert =
  'insert into pleinwacht_submissions (id, school, kind, recipient, received_on, state, replaces, digest, content) values';
