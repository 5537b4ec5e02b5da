import type {ReaderWidget} from '../../src/elements/widgets.js';
import type {Wording} from '../../src/content/form/wording.js';
import {counted} from '../../src/content/form/fill.js';
import {pack as box} from '../../src/elements/answer-box/answer-box.pack.js';
import {pack as prompts} from '../../src/elements/conversation-prompts/conversation-prompts.pack.js';
import {cardsOf, kindsIn, pileFor} from '../../src/elements/conversation-prompts/cards.js';
import {pack as panel} from '../../src/elements/parent-panel/parent-panel.pack.js';
import {pack as pupils} from '../../src/elements/pupil-panel/pupil-panel.pack.js';
import {pack as quiz} from '../../src/elements/pesten-plagen-quiz/pesten-plagen-quiz.pack.js';
import {pack as report} from '../../src/elements/report-form/report-form.pack.js';
import {isFor} from '../../src/elements/parts/for-reader.js';
import {pack as checklist} from '../../src/elements/signal-checklist/signal-checklist.pack.js';
import {pack as guide} from '../../src/elements/startgesprek-guide/startgesprek-guide.pack.js';
import {wordsFor} from '../../src/content/form/words-for.js';

/** One thing on a first screen. */
export type Block =
  | {kind: 'words'; title?: string; paragraphs: readonly string[]}
  /** `unsure`: beside each choice stands a button that says "I do not know". */
  | {kind: 'choices'; legend: string; many: boolean; unsure?: boolean; options: readonly {id: string; text: string; hint?: string}[]}
  | {kind: 'fields'; fields: readonly {id: string; label: string}[]}
  | {kind: 'folded'; title: string; paragraphs: readonly string[]}
  | {kind: 'numbers'; items: readonly {name: string; phone: string}[]}
  | {kind: 'buttons'; labels: readonly string[]};

/** What a widget shows first, as data: the job that the floors and the peer do too. */
export interface Screen {
  title: string;
  lead: string;
  blocks: readonly Block[];
}

const texts = (items: readonly {title?: string | undefined; text: string}[]) =>
  items.map(({title, text}) => [title, text].filter(Boolean).join(' '));
const folded = ({title, items}: {title: string; items: readonly {text: string}[]}): Block => ({
  kind: 'folded',
  title,
  paragraphs: texts(items),
});

function reportForm(): Screen {
  const {content, texts: words} = report;
  const say = (messages: readonly {text: Wording}[]) => messages.map(({text}) => wordsFor(text));
  return {
    title: wordsFor(content.title),
    lead: wordsFor(content.lead),
    blocks: [
      {kind: 'words', title: wordsFor(content.danger.title), paragraphs: say(content.danger.messages)},
      {kind: 'numbers', items: [{name: wordsFor(content.danger.title), phone: '112'}]},
      {kind: 'words', title: wordsFor(content.notSnitching.title), paragraphs: say(content.notSnitching.messages)},
      {kind: 'folded', title: content.readers.title, paragraphs: say([...content.readers.inline, ...content.readers.always])},
      {kind: 'buttons', labels: [wordsFor(words.start)]},
    ],
  };
}

function signalChecklist(): Screen {
  const {content, texts: words} = checklist;
  const scope = {about: 'bullied', setting: 'home', schoolType: 'po'} as const;
  const mine = <Item extends Parameters<typeof isFor>[1]>(items: readonly Item[]) => items.filter((item) => isFor(scope, item));
  const [first, second, ...more] = texts(mine(content.framing));
  const signals = mine(content.signals);
  return {
    title: words.title,
    lead: texts(mine(content.intro)).join(' '),
    blocks: [
      {kind: 'choices', many: false, legend: words.askSetting, options: Object.entries(words.settings).map(([id, text]) => ({id, text}))},
      {kind: 'choices', many: false, legend: words.askAbout, options: Object.entries(words.abouts.home).map(([id, text]) => ({id, text}))},
      {kind: 'words', paragraphs: [first!, second!]},
      {kind: 'folded', title: words.moreFraming, paragraphs: more},
      ...content.domains.flatMap(({id, title}): Block[] => {
        const options = signals.filter(({domain}) => domain === id);
        return options.length > 0 ? [{kind: 'choices', many: true, unsure: true, legend: title, options}] : [];
      }),
      {kind: 'choices', many: true, legend: words.complete, options: [{id: 'complete', text: words.completeHint}]},
      {kind: 'words', paragraphs: [words.stays]},
      {kind: 'buttons', labels: [words.next, words.printList, words.toCompare]},
    ],
  };
}

function pestenPlagenQuiz(): Screen {
  const {content, texts: words} = quiz;
  const {comparison, definition, forms, quarrel, online, adults} = content;
  const rows = [...comparison.features, ...comparison.consequences];
  return {
    title: words.title,
    lead: texts(content.lead).join(' '),
    blocks: [
      {kind: 'words', paragraphs: [content.situations[0]!.text]},
      {
        kind: 'choices',
        many: false,
        legend: words.question,
        options: content.choices.map(({outcome, label, text}) => ({id: outcome, text: label, hint: text})),
      },
      {kind: 'buttons', labels: [words.next, words.skip]},
      {
        kind: 'folded',
        title: comparison.title,
        paragraphs: rows.map(({title, plagen, ruzie, pesten}) => [title, plagen.text, ruzie?.text ?? words.varies, pesten.text].join(': ')),
      },
      folded({title: definition.title, items: [...definition.items, ...forms, ...quarrel.items, ...online.items]}),
      folded(adults),
      {kind: 'buttons', labels: [words.withClass, words.printCards]},
    ],
  };
}

function conversationPrompts(): Screen {
  const {content, texts: words} = prompts;
  const pile = pileFor('po', content.prompts).filter(({kind}) => kind !== 'book');
  const [lead, ...more] = texts(content.lead);
  return {
    title: words.title,
    lead: lead!,
    blocks: [
      {kind: 'choices', many: false, legend: words.age, options: Object.entries(words.ages).map(([id, text]) => ({id, text}))},
      {kind: 'choices', many: false, legend: words.kind, options: kindsIn(pile).map((id) => ({id, text: words.kinds[id]}))},
      ...cardsOf('2026-11-21', pile).map(({text, followUp, avoidIf}): Block => ({
        kind: 'words',
        title: text,
        paragraphs: [followUp, avoidIf].filter((part) => part !== undefined),
      })),
      {kind: 'buttons', labels: [words.large, words.large, words.large, words.others, words.print, words.told.open]},
      {kind: 'folded', title: words.rules, paragraphs: [...more, ...texts(content.rules)]},
      ...content.examples
        .filter(({ageBand}) => ageBand === 'po')
        .map(({title, text, turns}): Block => ({kind: 'folded', title, paragraphs: [text, ...turns.map(({words}) => words)]})),
      folded({title: content.smallSteps.title, items: content.smallSteps.steps}),
      folded(content.wholeClass),
      folded(content.forSchool),
    ],
  };
}

function startgesprekGuide(): Screen {
  const {content, texts: words} = guide;
  const {lead, topics, privacy, time, principles, followUp, credit} = content;
  return {
    title: words.title,
    lead: texts(lead).join(' '),
    blocks: [
      {kind: 'words', title: words.prepareTitle, paragraphs: [words.prepareLead]},
      {kind: 'buttons', labels: Object.values(words.prepare)},
      {
        kind: 'fields',
        fields: [
          {id: 'child', label: words.child},
          {id: 'group', label: words.group},
          {id: 'files', label: words.open},
        ],
      },
      ...topics
        .filter(({kind}) => kind === 'optional')
        .map(({id, title, minutes}): Block => ({
          kind: 'choices',
          many: true,
          legend: title,
          options: [{id, text: counted(words.extra, 'nl', minutes)}],
        })),
      {kind: 'buttons', labels: [words.begin, words.onPaper]},
      ...[privacy, time, principles, followUp].map(folded),
      {kind: 'words', paragraphs: [credit.text]},
    ],
  };
}

/** Everything stands in the page from the start, so that find-in-page works. */
function parentPanel(): Screen {
  const {content, texts: words} = panel;
  return {
    title: content.title,
    lead: content.lead,
    blocks: [
      {kind: 'numbers', items: content.helplines.filter(({phone}) => phone).map(({name, phone}) => ({name, phone: phone!}))},
      ...content.doors.map(({title, hint, heading, lead, groups, aside}): Block => ({
        kind: 'folded',
        title,
        paragraphs: [hint, heading, lead, ...groups.flatMap((group) => [group.title, ...texts(group.items)]), aside.title, aside.text],
      })),
      {kind: 'fields', fields: [{id: 'search', label: words.search.label}]},
      ...content.sections.map(({id, title, lead, groups, books = [], links = [], statistics = []}): Block => ({
        kind: 'folded',
        title,
        paragraphs: [
          lead,
          ...groups.flatMap((group) => [group.title, ...texts(group.items)]),
          ...statistics.map(({text}) => text),
          ...books.map(({title, author}) => `${title} ${author}`),
          ...links.map(({label, text}) => `${label} ${text}`),
          ...(id === 'how-school-acts'
            ? content.stepPlan.steps.flatMap(({title, parentText}) => [parentText?.title ?? title, parentText?.text ?? ''])
            : []),
        ].filter((words) => words !== undefined),
      })),
      {kind: 'buttons', labels: [words.call.everybody, words.print]},
    ],
  };
}

function answerBox(): Screen {
  const {texts: words} = box;
  return {
    title: words.title,
    lead: words.lead,
    blocks: [
      {kind: 'fields', fields: [{id: 'words', label: words.words.label}]},
      {kind: 'buttons', labels: [words.words.open]},
    ],
  };
}

function pupilPanel(): Screen {
  const {texts: words, content} = pupils;
  const {title, lead, doors} = content.po;
  const call = (audience: string) =>
    content.helplines.flatMap(({name, phone, audience: for_}) => (phone && for_?.some((one) => one === audience) ? [{name, phone}] : []));
  return {
    title,
    lead,
    blocks: [
      {kind: 'buttons', labels: [words.exit]},
      {kind: 'numbers', items: [...call('pupil').slice(0, 1), ...call('danger')]},
      {kind: 'buttons', labels: doors.map((door) => door.title)},
      {kind: 'words', title: words.call, paragraphs: []},
      {kind: 'numbers', items: call('pupil').slice(1)},
    ],
  };
}

/** The first screens, by widget. */
const screens: Readonly<Record<ReaderWidget['name'], () => Screen>> = {
  'report-form': reportForm,
  'signal-checklist': signalChecklist,
  'pesten-plagen-quiz': pestenPlagenQuiz,
  'conversation-prompts': conversationPrompts,
  'startgesprek-guide': startgesprekGuide,
  'parent-panel': parentPanel,
  'answer-box': answerBox,
  'pupil-panel': pupilPanel,
};

/** The first screen of a widget, as data. */
export function screenOf(widget: ReaderWidget['name']): Screen {
  return screens[widget]();
}
