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
    exitHintTouch: 'Is someone watching? Tap three times with two fingers at once.',
    exitWait: 'One moment. Does it take long? Then go to',
    exitCountdown: (left) => (left === 1 ? 'Once more and this page is gone.' : `${left} more times and this page is gone.`),
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
  content: {
    title: 'Tell what happens',
    lead: {
      self: 'About yourself or someone else. You need not say your name. It takes about five minutes.',
      parent: 'About your child or another child. You need not say your name. It takes about five minutes.',
    },
    danger: {
      title: 'Is someone in danger now?',
      messages: [
        {
          id: 'danger-now',
          text: {self: 'Do not wait for school. Go to an adult, or call.', parent: 'Do not wait for school. Call at once.'},
        },
      ],
    },
    notSnitching: {
      title: 'This is not snitching',
      messages: [
        {id: 'telling-helps', text: 'You tell to help someone.'},
        {id: 'snitching-harms', text: 'You snitch to get someone into trouble.'},
        {
          id: 'telling-takes-courage',
          text: 'Are you afraid of what others think? Many people are. That is why you may tell it here without your name.',
        },
      ],
    },
    readers: {
      title: 'Who can read this?',
      inline: [{id: 'portal-can-read-along', text: 'The makers of this website could read along while you type.'}],
      framed: [{id: 'frame-keeps-portal-out', text: 'This form stands apart from the rest of this page, which cannot see what you type.'}],
      always: [
        {id: 'nothing-leaves-before-sending', text: 'Nothing leaves before you press Send.'},
        {id: 'history-keeps-the-page', text: 'Your browser remembers that you were on this page. What you typed is wiped.'},
        {id: 'words-can-give-away', text: 'Take care: your story can show who you are. You decide what you tell.'},
      ],
    },
    questions: {
      reporter: {
        title: 'Who is this about?',
        choices: [
          {id: 'self', text: 'Myself', hint: 'It happens to me.'},
          {id: 'witness', text: 'Someone else', hint: 'I saw or heard something.'},
          {id: 'parent', text: 'I am a parent or carer', hint: 'It is about my child, or about another child.'},
          {id: 'staff', text: 'I work at school', hint: 'It is about a pupil.'},
        ],
      },
      forms: {
        title: 'What happens?',
        hint: 'You may choose more than one answer.',
        choices: [
          {id: 'verbal', text: 'With words', hint: 'Calling names, mimicking, threatening'},
          {id: 'relational', text: 'Leaving out', hint: 'Not letting join in, gossip, acting as if someone is air'},
          {id: 'physical', text: 'Hurting', hint: 'Pushing, hitting, lying in wait'},
          {id: 'online', text: 'Online', hint: 'In an app or a game, with photos or videos'},
          {id: 'belongings', text: 'Belongings', hint: 'Taking, hiding, breaking'},
          {id: 'unknown', text: 'I am not sure'},
        ],
      },
      story: {
        title: {self: 'Do you want to tell more?', witness: 'What did you see or hear?', staff: 'What did you see or hear?'},
        hint: 'In your own words. Only use names when you need them.',
      },
      involves: {
        title: 'Who does it?',
        choices: [
          {id: 'pupils', text: 'Other children or pupils'},
          {id: 'adult', text: 'An adult at school', hint: 'Or an adult joins in.'},
        ],
      },
      places: {
        title: 'Where does it happen?',
        hint: 'You may choose more than one place.',
        choices: [
          {id: 'classroom', text: 'In class'},
          {id: 'corridor', text: 'In the corridor'},
          {id: 'toilet', text: 'At the toilets'},
          {id: 'playground', text: 'On the playground', schoolTypes: ['kleuters', 'po']},
          {id: 'break', text: 'During breaks', schoolTypes: ['vo']},
          {id: 'gym', text: 'At gym or in the changing room'},
          {id: 'lockers', text: 'At the lockers', schoolTypes: ['vo']},
          {id: 'bike-shed', text: 'At the bikes', schoolTypes: ['po', 'vo']},
          {id: 'after-school', text: 'On the way or after school'},
          {id: 'place-online', value: 'online', text: 'Online or in a game'},
          {id: 'elsewhere', text: 'Somewhere else'},
        ],
      },
      since: {
        title: 'Since when?',
        choices: [
          {id: 'today', text: 'Today'},
          {id: 'this-week', text: 'This week'},
          {id: 'this-month', text: 'This month'},
          {id: 'longer', text: 'Longer'},
          {id: 'since-unsure', value: 'unsure', text: 'I do not know'},
        ],
      },
      frequency: {
        title: 'How often?',
        choices: [
          {id: 'once', text: 'Once'},
          {id: 'sometimes', text: 'Sometimes'},
          {id: 'weekly', text: 'Nearly every week'},
          {id: 'daily', text: 'Nearly every day'},
          {id: 'frequency-unsure', value: 'unsure', text: 'I cannot say'},
        ],
      },
      effect: {
        title: {self: 'What does it do to you?', witness: 'What does it do to them?', parent: 'What does it do to the child?'},
        hint: {
          self: 'Do you sleep badly, are you afraid or angry? Anything goes.',
          parent: 'Think of sleep, stomach ache, being angry or quiet.',
        },
      },
      tried: {title: 'What has been tried?', hint: 'By you or by someone else. Did it help? Nothing is fine too.'},
      wish: {
        title: 'What may school do?',
        choices: [
          {id: 'let-know', text: 'Just know', hint: 'School reads it and watches more closely. Nobody speaks to you.'},
          {
            id: 'talk-with-me',
            text: 'Talk with me',
            hint: 'Someone finds you without the class noticing. We ask your name for that later.',
          },
          {id: 'act', text: 'Do something', hint: 'School makes a plan together with you. You hear the steps first.'},
          {id: 'wish-unsure', value: 'unsure', text: 'I do not know yet'},
        ],
      },
      notWanted: {title: 'What must not happen?', hint: 'For example: do not tell it in class. You may leave this empty.'},
      recipient: {title: 'Who may read your story?', hint: 'They hear that there is something new.'},
      group: {title: 'In which group does it happen?', hint: 'Small groups are not listed. Otherwise someone could guess who you are.'},
      contact: {
        title: 'Do you want to say your name?',
        choices: [
          {id: 'none', text: 'No, rather not', hint: 'Then school cannot ask you or tell you anything.'},
          {id: 'name', text: 'Yes, school may know who I am', hint: 'Then someone can talk with you and help you.'},
        ],
      },
    },
    safety: [
      {id: 'you-decide-along', text: 'School does nothing without discussing it with you first, if it knows who you are.'},
      {id: 'unsafe-means-acting', text: 'Is someone not safe? Then school has to act. It tries to tell you first.'},
    ],
    adultInvolved: {
      outside: {id: 'adult-goes-outside-the-team', text: 'Then your story only goes to someone who is not part of the school’s team.'},
      nobodyOutside: {
        id: 'adult-nobody-outside',
        text: 'This school has nobody from outside the team for this. If you do not want them to read it, tell someone at home or call the Kindertelefoon.',
      },
    },
    keepProof: {id: 'keep-proof-first', text: 'Keep nasty messages and photos and show them to someone you trust. Block only after that.'},
    sent: {
      title: 'Your story has arrived',
      lead: {id: 'thanks', text: 'Well done for telling. That takes courage.'},
      afterwards: {
        'let-know': {id: 'after-let-know', text: 'School knows now and watches more closely.'},
        'talk-with-me': {id: 'after-talk', text: 'Someone from school comes to talk with you.'},
        act: {id: 'after-act', text: 'School thinks of a plan. If it knows who you are, it talks with you first.'},
        unsure: {id: 'after-unsure', text: 'School looks at what is needed.'},
      },
      answer: {
        none: {id: 'answer-none', text: 'You hear nothing back, for we do not know who you are.'},
        name: {id: 'answer-name', text: 'You agree together how to tell whether it gets better: by talking or by writing.'},
      },
      again: {id: 'come-back', text: 'Does it start again, or do you want to tell more? You may always come back.'},
    },
    elsewhere: {
      title: 'Talk to someone you trust',
      messages: [
        {id: 'tell-someone', text: 'Tell your father, mother or carer, your teacher or mentor, or another adult.'},
        {id: 'taken-seriously', text: 'What you feel counts, also when others say it is not that bad.'},
      ],
    },
    helplines: [
      {id: 'emergency', name: 'Emergency number', text: 'When someone is in danger now.', audience: ['danger'], phone: '112'},
      {
        id: 'kindertelefoon',
        name: 'Kindertelefoon',
        text: 'Talk about anything on your mind, in Dutch. You need not say your name.',
        audience: ['pupil'],
        phone: '0800-0432',
        hours: 'Free, every day from 11 am to 9 pm.',
        url: 'https://www.kindertelefoon.nl/',
      },
      {
        id: '113-suicide-prevention',
        name: '113 Suicide Prevention',
        text: 'When someone does not want to live any more.',
        audience: ['pupil', 'parent', 'staff'],
        phone: '0800-0113',
        hours: 'Free, day and night.',
        url: 'https://www.113.nl/',
      },
    ],
    roleNames: {
      teacher: 'teacher',
      mentor: 'mentor',
      'internal-support': 'special needs coordinator',
      coordinator: 'anti-bullying coordinator',
      'behaviour-specialist': 'behaviour specialist',
      'school-social-worker': 'school social worker',
      confidant: 'confidential counsellor',
      'school-leader': 'head of school',
      'participation-council': 'participation council',
      workgroup: 'working group',
      'external-expert': 'expert from outside school',
      parent: 'parent or carer',
      pupil: 'pupil',
      office: 'school office',
    },
  },
};

registerPack(pack);
