import words from '../../content/words/en/report-form.json' with {type: 'json'};
import shared from '../../content/words/en/shared.json' with {type: 'json'};
import type {ReportFormPack} from '../../elements/report-form/report-form.pack.js';
import {reportFormTexts} from '../../elements/report-form/report-form.texts.js';
import {registerPack} from '../../portal/packs.js';

const {newTab, lists, fields, sending} = shared.texts;

/** The report form in English. Importing this module is all there is to do. */
const pack: ReportFormPack = {
  widget: 'report-form',
  lang: 'en',
  texts: reportFormTexts(words.texts, {newTab, lists, fields, sending}),
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
