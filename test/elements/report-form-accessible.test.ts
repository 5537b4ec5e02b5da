import {expect, oneEvent, waitUntil} from '@open-wc/testing';

import '../../stories/english.js';
import type {Page} from '../../src/elements/report-form/pages.js';
import type {Reporter} from '../../src/protocol/wire/limits.js';
import {problemStatuses, type ProblemSlug} from '../../src/protocol/wire/problem-slugs.js';
import {ConsoleErrors} from '../fixtures/console-errors.js';
import {type Act, answer, loginPage, noNetwork, problem, Receiver, redirect, silent, stored} from '../fixtures/receiver.js';
import {school} from '../fixtures/school.js';
import {type Person, personAt, questions, text, texts} from '../fixtures/report-form.js';

type State = (reporter: Reporter) => Promise<Person>;

const at = (reporter: Reporter) => personAt({endpoint: 'https://school.example/', transport: undefined}, reporter);

/** Before one question; with every answer on it chosen, where that shows more. */
const question =
  (name: keyof typeof questions, ...chosen: string[]): State =>
  async (reporter) => {
    const person = await at(reporter);
    if (name === 'reporter') await person.press(texts.start);
    else await person.begin();
    if (name !== 'story') {
      const {choices} = questions.forms;
      if (person.title === questions.forms.title && name !== 'forms') await person.choose(choices[0]!.text);
      await person.goTo(questions[name].title);
    } else await person.press(texts.next);
    for (const id of chosen)
      await person.choose((questions[name] as typeof questions.forms).choices.find((choice) => choice.id === id)!.text);
    return person;
  };

const fault =
  (before: State, field?: string, words = ''): State =>
  async (reporter) => {
    const person = await before(reporter);
    if (field) await person.type(field, words);
    await person.press(texts.next);
    await waitUntil(() => person.root.activeElement?.classList.contains('summary'));
    return person;
  };

const check: State = async (reporter) => {
  const person = await at(reporter);
  await person.tell('Twee regels.\nEn nog een.');
  return person;
};

const failed =
  (act: Act): State =>
  async (reporter) => {
    const person = await check(reporter);
    receiver.does(act);
    const settled = oneEvent(person.form, 'pleinwacht-submitted');
    await person.press(texts.check.send);
    await settled;
    await person.form.updateComplete;
    return person;
  };

let receiver: Receiver;

/** Every page, and what else it can look like. */
const states: Record<Exclude<Page, 'way-back'>, State> & Record<string, State> = {
  start: at,
  'start, with who can read it open': async (reporter) => {
    const person = await at(reporter);
    person.find<HTMLDetailsElement>('[part=readers]').open = true;
    return person;
  },
  elsewhere: (reporter) => personAt({transport: undefined}, reporter),
  reporter: question('reporter'),
  forms: question('forms', 'online'),
  'forms, an adult': async (reporter) => {
    const person = await question('forms')(reporter);
    await person.choose(questions.involves.choices.find(({id}) => id === 'adult')!.text);
    return person;
  },
  'forms, an adult and nobody outside': async (reporter) => {
    const person = await states['forms, an adult']!(reporter);
    person.form.school = {...school, recipients: []};
    await person.form.updateComplete;
    return person;
  },
  'story, with words of crisis and the bar unfolded': async (reporter) => {
    const person = await question('story')(reporter);
    await person.type('story', 'Ik wil dood.');
    person.find<HTMLDetailsElement>('.talk').open = true;
    return person;
  },
  'contact, for a plan': async (reporter) => {
    const person = await question('wish', 'act')(reporter);
    await person.goTo(questions.contact.title);
    return person;
  },
  story: question('story'),
  'story, missing': fault(question('story')),
  'story, too long': fault(question('story'), 'story', 'x'.repeat(4001)),
  places: question('places'),
  when: question('since'),
  effect: question('effect'),
  tried: question('tried'),
  wish: question('wish', 'act'),
  'wish, too long': fault(question('wish'), 'notWanted', 'x'.repeat(2001)),
  recipient: question('recipient'),
  group: question('group'),
  contact: question('contact', 'name'),
  'contact, missing': fault(question('contact', 'name')),
  check,
  'check, throwing away': async (reporter) => {
    const person = await check(reporter);
    await person.press(texts.check.discard);
    return person;
  },
  sending: async (reporter) => {
    const person = await check(reporter);
    receiver.does(silent);
    await person.press(texts.check.send);
    return person;
  },
  'waiting for the school': async (reporter) => {
    receiver.does(silent);
    const person = await personAt(
      {endpoint: 'https://school.example/', school: undefined, transport: undefined, schoolSrc: '/school.json'},
      reporter,
    );
    await person.tell();
    return person;
  },
  'failed, unreachable': failed(noNetwork),
  'failed, redirected': failed(redirect),
  'failed, no receipt': failed(loginPage),
  'failed, come back later': failed(problem(429, 'too-busy', {'Retry-After': '600'})),
  ...Object.fromEntries(
    Object.entries(problemStatuses).map(([slug, [status]]) => [`failed, ${slug}`, failed(problem(status, slug as ProblemSlug))]),
  ),
  sent: async (reporter) => {
    const person = await failed(stored)(reporter);
    await waitUntil(() => person.has('.sent'));
    return person;
  },
  'after a long quiet': async (reporter) => {
    const person = await check(reporter);
    person.form.setIdleTimes({wipeAfter: 60_000, askBefore: 59_999});
    await waitUntil(() => person.has('dialog[open]'));
    return person;
  },
};

describe('<pleinwacht-report-form>, for everybody', function () {
  this.timeout(60_000);
  const random = Math.random;
  let errors: ConsoleErrors;

  beforeEach(() => {
    Math.random = () => 0;
    receiver = new Receiver(answer(200, {}));
    errors = new ConsoleErrors();
  });
  afterEach(() => {
    Math.random = random;
    receiver.stop();
    errors.stop();
  });

  for (const [name, state] of Object.entries(states)) {
    for (const reporter of ['self', 'parent'] as const) {
      it(`has no barrier that axe knows: ${name} (${reporter})`, async () => {
        const person = await state(reporter);
        // Half-way to another colour nothing has its contrast.
        for (const animation of person.root.getAnimations()) {
          if (animation.effect!.getComputedTiming().endTime !== Infinity) animation.finish();
        }
        await expect(person.form).to.be.accessible();
      });
    }

    it(`holds together what belongs together: ${name}`, async () => {
      const {root} = await state('witness');
      const all = [...root.querySelectorAll('[id]')].map(({id}) => id);
      expect(all).to.deep.equal([...new Set(all)]);
      const named = ['aria-describedby', 'aria-labelledby'].flatMap((attribute) =>
        [...root.querySelectorAll(`[${attribute}]`)].flatMap((element) => element.getAttribute(attribute)!.split(' ')),
      );
      for (const id of named) expect(text(root.getElementById(id)), id).not.to.equal('');
      for (const field of root.querySelectorAll<HTMLInputElement>('input, textarea, select')) expect(field.labels).to.have.length(1);
      for (const fieldset of root.querySelectorAll('fieldset')) expect(text(fieldset.querySelector('legend'))).not.to.equal('');
      // Nobody has to guess at a title, or is sent past one.
      const levels = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({localName}) => Number(localName[1]));
      expect(levels[0]).to.equal(2);
      levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 1)).to.be.at.most(1));
    });
  }

  for (const reporter of ['self', 'parent'] as const) {
    it(`gives each question its hint, and each fault its field, as description (${reporter})`, async () => {
      for (const [name, selector] of [
        ['forms', 'fieldset'],
        ['story', '#story'],
        ['effect', '#effect'],
        ['tried', '#tried'],
        ['group', '#group'],
      ] as const) {
        const person = await question(name)(reporter);
        const ids = person.find(selector).getAttribute('aria-describedby')?.split(' ') ?? [];
        const described = ids.map((id) => text(person.root.getElementById(id)));
        expect(described[0], name).to.equal(person.words(questions[name].hint!));
      }
    });
  }

  it('has the size of a finger wherever something is pressed', async () => {
    for (const state of [at, question('forms'), question('story'), check]) {
      const person = await state('self');
      for (const target of person.root.querySelectorAll('button, label.choice, textarea, select, summary, a.num')) {
        const {width, height} = target.getBoundingClientRect();
        expect(Math.min(width, height), text(target)).to.be.at.least(44);
      }
    }
  });
});
