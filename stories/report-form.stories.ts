import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fn, userEvent, waitFor} from 'storybook/test';

import '../src/elements/report-form/define.js';
import {counted, fill} from '../src/content/form/fill.js';
import './english.js';
import {expectToRead, Reader} from './reader.js';
import {closed, slow, stores, tooBusy} from './receivers.js';
import {school, schoolInHoliday} from './school.js';
import {narrow} from './situations.js';
import {sharedControls} from './shared-arguments.js';

import {
  begin,
  choice,
  content,
  drawn,
  everyQuestion,
  formIn,
  goTo,
  outcome,
  questions,
  send,
  type Story,
  tell,
  texts,
  words,
  type Args,
} from './telling.js';

/**
 * Tells the school what happens, without a name. One question per page, nothing obliged but one word of what happens, and
 * nothing leaves before the last yes. Give it a page of its own (`history`), or a quiet place on a page for pupils.
 */
const meta: Meta<Args> = {
  title: 'Widgets/Report form',
  component: 'pleinwacht-report-form',
  args: {school, transport: stores},
  argTypes: sharedControls,
  render: drawn,
};
export default meta;

/**
 * The first page: danger first, then that telling is no snitching, then who can read it. There is nothing to fill in yet, so
 * that somebody who only looks leaves no trace.
 */
export const BeforeTheFirstQuestion: Story = {
  name: 'Before the first question',
  play: async ({canvasElement}) => {
    const form = await formIn(canvasElement);
    const order = [content.danger.title, '112', content.notSnitching.title, content.readers.title].map((each) =>
      form.sees.indexOf(words(each)),
    );
    await expect(order).toEqual([...order].sort((a, b) => a - b));
    await form.press(content.readers.title);
    await expect(form.part('readers')).toContain(school.recipients![0]!.label);
    await expect(form.has('input, textarea')).toBe(false);
  },
};

/**
 * Every question, one below another, for who wants to read them all: the form itself shows one at a time. A school with few people or
 * small groups has fewer questions.
 */
export const EveryQuestion: Story = {
  name: 'Every question',
  args: {reporter: 'self'},
  render: (args, context) => html`${everyQuestion.map(() => meta.render!(args, context))}`,
  play: async ({canvasElement}) => {
    for (const [index, title] of everyQuestion.entries()) {
      const form = await Reader.at(canvasElement, 'pleinwacht-report-form', index);
      await form.press(words(texts.start));
      if (index > 0) await form.choose(choice('forms', 'verbal'));
      await goTo(form, words(title));
    }
  },
};

/** A pupil who ticks "online" reads at once what to keep, what never to keep, and only then to block. */
export const APupilWhoIsBulliedOnline: Story = {
  name: 'A pupil who is bullied online',
  play: async ({canvasElement}) => {
    const form = await formIn(canvasElement);
    await begin(form);
    await form.choose(choice('forms', 'online'));
    await expectToRead(form, words(content.keepProof.text));
  },
};

/** Long forms are why people give up: after what happens comes what the school may do, with what follows from each choice. */
export const WhatMaySchoolDo: Story = {
  name: 'What may school do?',
  play: async ({canvasElement}) => {
    const form = await formIn(canvasElement);
    await begin(form);
    await form.choose(choice('forms', 'verbal'));
    await goTo(form, words(questions.wish.title));
    await form.choose(choice('wish', 'talk-with-me'));
    await expectToRead(form, words(content.promises['would-talk'].text), words(content.promises['danger-told'].text));
  },
};

/** Nothing was ticked and nothing typed: the form asks for one sentence, at the top and beside the field, and does not scold. */
export const NothingWasToldYet: Story = {
  name: 'Nothing was told yet',
  play: async ({canvasElement}) => {
    const form = await formIn(canvasElement);
    await begin(form);
    await goTo(form, words(questions.story.title));
    await form.press(texts.next);
    await waitFor(() => expect(form.focused).toContain(texts.fields.errorTitle));
    await form.press(words(texts.missing.story));
    await expect(form.isIn(words(questions.story.title))).toBe(true);
  },
};

/** "A grown-up at school does it": from then on only somebody from outside the team can read it, and the form says so. */
export const AnAdultAtSchoolIsInvolved: Story = {
  name: 'An adult at school is involved',
  play: async ({canvasElement}) => {
    const form = await formIn(canvasElement);
    await begin(form);
    await form.choose(choice('forms', 'verbal'));
    await form.choose(choice('involves', 'adult'));
    const outside = fill(texts.promises['outside-reads'], {who: school.recipients!.find(({outsideTeam}) => outsideTeam)!.label});
    await expectToRead(form, outside);
    await goTo(form, texts.check.title);
    await expectToRead(form, outside);
  },
};

/** Nobody outside the team can read it: the form says so before a word of the story is typed, says whom to call, and goes no further. */
export const NobodyOutsideTheTeam: Story = {
  name: 'Nobody outside the team',
  args: {school: {...school, recipients: school.recipients!.filter(({outsideTeam}) => !outsideTeam)}},
  play: async ({canvasElement}) => {
    const form = await formIn(canvasElement);
    await begin(form);
    await form.choose(choice('involves', 'adult'));
    await expectToRead(form, words(content.promises['nobody-outside'].text), '0800-0432');
    await expect(form.part('next')).toBeUndefined();
  },
};

/** Words of not wanting to live: whom to call stands beside them as they are typed. Nobody is told that they were. */
export const WordsOfCrisis: Story = {
  name: 'Words of crisis',
  play: async ({canvasElement}) => {
    const form = await formIn(canvasElement);
    await begin(form);
    await form.choose(choice('forms', 'verbal'));
    await goTo(form, words(questions.story.title));
    await form.type(words(questions.story.title), 'Ik wil niet meer leven');
    await expect(form.part('crisis')).toContain('0800-0113');
  },
};

/** "Do something" needs somebody to do it with: a name, or no more than that school knows. It is chosen once, before sending. */
export const DoSomethingWithoutAName: Story = {
  name: 'Do something, without a name',
  play: async ({canvasElement}) => {
    const form = await formIn(canvasElement);
    await begin(form);
    await form.choose(choice('forms', 'verbal'));
    await goTo(form, words(questions.wish.title));
    await form.choose(choice('wish', 'act'));
    await goTo(form, words(questions.contact.title));
    await form.press(texts.next);
    await waitFor(() => expect(form.focused).toContain(words(texts.missing.contact)));
    await form.choose(choice('contact', 'lower'));
    await form.press(texts.next);
    await expect(form.part('answers')).toContain(choice('wish', 'let-know'));
  },
};

/** Everything once more, with a way back to each answer. What was skipped is said too, and throwing it all away takes two steps. */
export const CheckedBeforeItGoes: Story = {
  name: 'Checked before it goes',
  play: async ({canvasElement}) => {
    const form = await formIn(canvasElement);
    await tell(form);
    await expect(form.part('answers')).toContain('Ze doen alsof ik er niet ben.');
    await expect(form.part('answers')).toContain(texts.check.skipped);
    await expect(form.part('promises')).toContain(words(content.promises['no-answer'].text));
    await form.press(texts.check.discard);
    await waitFor(() => expect(form.focused).toBe(words(texts.check.discardSure)));
    await expect(form.part('discard')).toContain(texts.check.discardNo);
  },
};

/** It has arrived. What was written is gone from the screen; what happens next, and by which day, stays. */
export const SentToSchool: Story = {
  name: 'Sent to school',
  play: async ({canvasElement}) => {
    const form = await formIn(canvasElement);
    await tell(form);
    await expect(await send(form)).toBe('stored');
    await expectToRead(form, words(content.sent.title), words(texts.afterSending.wiped), 'mevrouw Bakker');
    await expect(form.sees).not.toContain('Ze doen alsof ik er niet ben.');
  },
};

/** Sent in a holiday: nobody reads it before school begins again, and the form does not pretend otherwise. */
export const SchoolHoliday: Story = {
  name: 'School holiday',
  args: {school: schoolInHoliday()},
  play: async ({canvasElement}) => {
    const form = await formIn(canvasElement);
    await tell(form);
    await send(form);
    await expectToRead(form, 'Het is nu vakantie tot en met');
  },
};

/** A bad connection: the button says that it is busy and keeps its place, and stopping is always possible. */
export const SendingTakesLong: Story = {
  name: 'Sending takes long',
  args: {transport: slow},
  play: async ({canvasElement}) => {
    const form = await formIn(canvasElement);
    await tell(form);
    await form.press(texts.check.send);
    await expect(form.part('send')).toBe(texts.sending.pupil.sending);
    await expect(form.buttons).toContain(texts.sending.pupil.cancel);
    await expect(form.buttons.some((name) => name.startsWith(texts.check.change))).toBe(false);
  },
};

/**
 * The endpoint is down, and a pupil does not wait until it has been tried five times. Nobody knows now whether the report arrived, so
 * the answers are locked: trying again sends the very same, and school never gets it twice.
 */
export const TheEndpointIsDown: Story = {
  name: 'The endpoint is down',
  args: {transport: slow},
  play: async ({canvasElement}) => {
    const form = await formIn(canvasElement);
    await tell(form);
    const ended = outcome(form);
    await form.press(texts.check.send);
    await form.press(texts.sending.pupil.cancel);
    await expect(await ended).toBe('cancelled');
    await waitFor(() => expect(form.part('failure')).toContain(texts.sending.pupil.uncertainTitle));
    await expect(form.buttons).toContain(texts.sending.pupil.edit);
    await expect(form.buttons.some((name) => name.startsWith(texts.check.change))).toBe(false);
  },
};

/** The endpoint takes nothing now: what was told is still there, and there is a number to call. */
export const TheEndpointIsClosed: Story = {
  name: 'The endpoint is closed',
  args: {transport: closed},
  play: async ({canvasElement}) => {
    const form = await formIn(canvasElement);
    await tell(form);
    await expect(await send(form)).toBe('failed');
    await expect(form.part('failure')).toContain(texts.sending.pupil.failed.closed);
    await expect(form.part('failure')).toContain('0517 - 00 00 01');
    await expect(form.part('answers')).toContain('Ze doen alsof ik er niet ben.');
  },
};

/** Too busy: the receiver said when to come back, and so does the form. */
export const TheEndpointIsTooBusy: Story = {
  name: 'The endpoint is too busy',
  args: {transport: tooBusy},
  play: async ({canvasElement}) => {
    const form = await formIn(canvasElement);
    await tell(form);
    await expect(await send(form)).toBe('failed');
    await expect(form.part('failure')).toMatch(/Probeer het opnieuw vanaf \d/);
  },
};

/** A pupil who is afraid to be seen: the quick exit is always in view, and Shift three times does the same. */
export const APupilWhoIsAfraidToBeSeen: Story = {
  name: 'A pupil who is afraid to be seen',
  args: {exitHref: 'https://example.org/'},
  play: async ({canvasElement}) => {
    const form = await formIn(canvasElement);
    // Here it only says where it would go.
    const leave = fn();
    Object.assign(form.widget, {leave});
    const left = new Promise((resolve) => form.widget.addEventListener('pleinwacht-exit', resolve, {once: true}));
    await begin(form);
    await form.choose(choice('forms', 'physical'));
    await userEvent.keyboard('{Shift}');
    await form.settled();
    await expect(form.root.querySelector('.exitbar')).toHaveTextContent(counted(texts.exitCountdown, 'nl', 2));
    await userEvent.keyboard('{Shift}{Shift}');
    await left;
    await expect(leave).toHaveBeenCalledWith('https://example.org/');
    await expect(form.has(':checked')).toBe(false);
  },
};

/** Left alone for a quarter of an hour, with words on the screen: it asks first, and wipes a minute later. */
export const LeftAlone: Story = {
  name: 'Left alone',
  play: async ({canvasElement}) => {
    const form = await formIn(canvasElement);
    await begin(form);
    await form.choose(choice('forms', 'verbal'));
    form.widget.setIdleTimes({wipeAfter: 600_000, askBefore: 599_950});
    await waitFor(() => expect(form.sees).toContain(words(texts.idle.title)));
    await form.settled();
    await expect(form.buttons).toContain(words(texts.idle.wipe));
  },
};

/** A parent on an old phone, 320 pixels wide, is addressed as a grown-up and is not told about snitching. */
export const AParentOnAnOldPhone: Story = {
  name: 'A parent on an old phone',
  ...narrow,
  args: {reporter: 'parent'},
  play: async ({canvasElement}) => {
    const form = await formIn(canvasElement);
    await expectToRead(form, words(content.lead, 'parent'));
    await expect(form.sees).not.toContain(words(content.notSnitching.title));
    await form.press(words(texts.start, 'parent'));
    await expect(form.title).toBe(words(questions.forms.title, 'parent'));
    await expect(form.widget.scrollWidth).toBeLessThanOrEqual(320);
  },
};
