import {content} from '../../content/en/report-form.js';
import {alternatives} from '../../elements/parts/alternatives.js';
import type {ReportFormPack} from '../../elements/report-form/report-form.pack.js';
import type {SendingTexts} from '../../elements/parts/sending.texts.js';
import {registerPack} from '../../portal/packs.js';

const characters = (count: number) => `${count} ${count === 1 ? 'character' : 'characters'}`;

const notConnected = 'This page is not connected properly. That is the website’s fault.';
const notUpdated = 'The website is out of date. That is the website’s fault.';

const sending: SendingTexts = {
  sending: 'Sending…',
  loading: 'One moment…',
  cancel: 'Stop sending',
  retry: 'Try again',
  edit: 'Change something after all',
  failedTitle: 'It has not been sent yet',
  uncertainTitle: 'We do not know whether it has arrived',
  failed: {
    offline: 'There is no internet.',
    unreachable: 'School cannot be reached now.',
    redirected: notConnected,
    'no-receipt': 'School gave no answer that we understand. That is the website’s fault.',
    invalid: 'School could not accept it like this. That is the website’s fault.',
    'too-large': 'It is too long to send. Make your text shorter.',
    'unsupported-media-type': notConnected,
    'not-allowed': 'The website may not send this. That is the website’s fault.',
    'unsupported-version': notUpdated,
    'in-progress': 'School is still busy with it. Wait a moment.',
    conflict: 'School already has another version.',
    'cannot-keep-apart': 'Nobody outside the school’s team can read this alone. That is why it was not accepted.',
    'key-expired': notUpdated,
    'proof-required': 'The website asks for something that cannot be done here. That is the website’s fault.',
    'too-busy': 'It is very busy now. Wait a moment.',
    closed: 'School takes nothing here now.',
    fault: 'Something went wrong at school.',
    cancelled: 'You stopped sending.',
  },
  kept: 'What you filled in is still here. Try again, or tell someone at school.',
  locked: 'It may have arrived. That is why everything is fixed now. If you try again, school never gets it twice.',
  retryAt: (time) => `Try again from ${time}.`,
  backOnline: 'The internet is back. Try again.',
  call: (who) => `Or call: ${who}`,
};

/** The report form in English. Importing this module is all there is to do. */
const pack: ReportFormPack = {
  widget: 'report-form',
  lang: 'en',
  texts: {
    exit: 'Leave quickly',
    exitHint: 'Is someone watching? Press Shift three times.',
    exitCountdown: (left) =>
      left === 1 ? 'Press Shift once more to leave this page.' : `Press Shift ${left} more times to leave this page.`,
    start: 'I want to tell something',
    back: 'Back',
    next: 'Continue',
    skip: 'Skip this question',
    enough: 'I have told enough',
    progress: (page, pages) => `Question ${page} of ${pages}`,
    mayBeSkipped: 'you may skip it',
    or: 'or',
    readAloud: 'Read aloud',
    stopReading: 'Stop reading',
    newTab: '(opens in a new tab)',
    fields: {
      errorTitle: 'Something is missing',
      errorPrefix: 'Error: ',
      tooLong: 'This text is too long. Make it a little shorter.',
      charactersLeft: (left) => `You can type ${characters(left)} more.`,
      charactersOver: (over) => `Your text is ${characters(over)} too long.`,
    },
    missing: {
      story: 'Write one sentence, or go back and choose what happens.',
      name: 'Fill in your name, or choose ‘No, rather not’.',
    },
    noGroup: 'I would rather not say',
    name: 'Your name',
    reach: 'How can school reach you?',
    reachHint: {
      self: 'For example your class, or when you want to talk. You may leave this empty.',
      parent: 'For example a phone number. You may leave this empty.',
    },
    recipients: (names) => `At school: ${alternatives(names, 'or')}.`,
    someoneAtSchool: 'Someone at school who deals with bullying.',
    retention: (days) => `School keeps your story for ${days} days.`,
    privacy: 'What school does with data',
    check: {
      title: 'Is this right?',
      lead: 'Nothing has been sent yet.',
      skipped: 'Skipped',
      change: 'Change',
      terms: {
        reporter: 'For whom',
        forms: 'What happens',
        story: 'Your story',
        involves: 'By whom',
        places: 'Where',
        since: 'Since when',
        frequency: 'How often',
        effect: {self: 'What it does to you', witness: 'What it does to them', parent: 'What it does to the child'},
        tried: 'Tried so far',
        wish: 'What school may do',
        notWanted: 'What must not happen',
        recipient: 'Who may read it',
        group: 'Group',
        contact: 'Your name',
      },
      noName: 'I do not say',
      goesTo: (name) => `This goes to ${name}.`,
      send: 'Send',
      discard: 'Throw everything away',
      discardSure: 'Are you sure? Everything you typed will be gone.',
      discardYes: 'Yes, throw it away',
      discardNo: 'No, keep it for now',
    },
    sending: {pupil: sending, adult: sending},
    afterSending: {
      title: 'What happens now',
      now: 'Now',
      wiped: 'What you wrote is wiped from this screen.',
      by: (day) => `By ${day}`,
      someday: 'On a school day',
      reads: (who) => `${who.charAt(0).toUpperCase()}${who.slice(1)} reads it.`,
      holiday: (until) => `It is a holiday until ${until}. After that school reads again.`,
      later: 'After that',
    },
    talkNow: 'Rather talk now?',
    close: 'Close this page',
    again: 'Tell something else',
    idle: {
      title: 'Are you still there?',
      text: 'In a minute we wipe what you typed, so that nobody can read it after you.',
      stay: 'I go on',
      wipe: 'Wipe it now',
    },
    unavailable: 'Nothing can be sent from this page. This is what you can do.',
  },
  content,
};

registerPack(pack);
