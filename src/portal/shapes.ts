// Written by emit-shapes.ts from the schemas in src/protocol. Do not edit: run `npm run build`.
import type {Shape} from '../portal/shape.js';

export const receiptShape: Shape = {received: ['enum', true], version: ['int', 1, Number.MAX_SAFE_INTEGER]};

export const problemShape: Shape = {
  type: /^/,
  'title?': /^/,
  'status?': ['int', Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  'fields?': ['list', {path: /^/, code: /^/}, 0, Infinity],
};

export const schoolShape = {
  'id?': /^[A-Za-z0-9._-]{1,64}$/,
  'name?': /\S/,
  'types?': ['list', ['enum', 'kleuters', 'po', 'vo'], 0, 200],
  'contacts?': [
    'list',
    {
      role: /^[a-z0-9-]{1,40}$/,
      'label?': /\S/,
      'name?': /\S/,
      'phone?': /^(?=(?:\D*\d){3})[^<>]{3,100}$/,
      'email?': /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,
      'hours?': /\S/,
      'url?': /^https?:\/\/(?:[\p{L}\p{N}-]+\.)*[\p{L}\p{N}-]+(?::\d{1,5})?(?:[/?#]\S*)?$/u,
    },
    0,
    200,
  ],
  'recipients?': ['list', {role: /^[a-z0-9-]{1,40}$/, label: /\S/, 'outsideTeam?': ['enum', true, false]}, 0, 200],
  'groups?': ['list', {name: /^(?=[\s\S]*\S)[\s\S]{1,200}$/u, pupils: ['int', 0, Number.MAX_SAFE_INTEGER]}, 0, 200],
  'answers?': ['enum', true, false],
  'notices?': ['enum', true, false],
  'promise?': {schoolDays: ['int', 0, 30]},
  'holidays?': ['list', ['ordered', {'name?': /\S/, from: ['day'], until: ['day']}, 'from', 'until'], 0, 200],
  'helplines?': [
    'list',
    {
      id: /^[a-z0-9-]{1,40}$/,
      name: /\S/,
      text: /\S/,
      'audience?': ['list', ['enum', 'danger', 'pupil', 'parent', 'staff'], 0, Infinity],
      'phone?': /^(?=(?:\D*\d){3})[^<>]{3,100}$/,
      'hours?': /\S/,
      'url?': /^https?:\/\/(?:[\p{L}\p{N}-]+\.)*[\p{L}\p{N}-]+(?::\d{1,5})?(?:[/?#]\S*)?$/u,
      'chat?': /^https?:\/\/(?:[\p{L}\p{N}-]+\.)*[\p{L}\p{N}-]+(?::\d{1,5})?(?:[/?#]\S*)?$/u,
    },
    0,
    200,
  ],
  'stepPlan?': ['any'],
  'links?': ['any'],
  'books?': ['any'],
  'retention?': {days: ['int', 1, 3660]},
  'privacyUrl?': /^https?:\/\/(?:[\p{L}\p{N}-]+\.)*[\p{L}\p{N}-]+(?::\d{1,5})?(?:[/?#]\S*)?$/u,
  'additions?': ['any'],
  'prompts?': ['any'],
} as const satisfies Shape;

export const panelMembers = {
  'stepPlan?': {
    id: /^[a-z0-9-]{1,40}$/,
    title: /\S/,
    'start?': /^[a-z0-9-]{1,40}$/,
    'entry?': ['list', {id: /^[a-z0-9-]{1,40}$/, text: /\S/}, 0, Infinity],
    steps: [
      'list',
      {
        id: /^[a-z0-9-]{1,40}$/,
        title: /\S/,
        phase: ['enum', 'prevent', 'notice', 'plan', 'act', 'evaluate'],
        owner: /^[a-z0-9-]{1,40}$/,
        'parties?': ['list', /^[a-z0-9-]{1,40}$/, 0, Infinity],
        'partOf?': /^[a-z0-9-]{1,40}$/,
        actions: [
          'list',
          {
            id: /^[a-z0-9-]{1,40}$/,
            text: /\S/,
            'owner?': /^[a-z0-9-]{1,40}$/,
            'timing?': [
              'ordered',
              {min: ['int', 0, 1000], max: ['int', 0, 1000], unit: ['enum', 'hours', 'days', 'school-days', 'weeks', 'months']},
              'min',
              'max',
            ],
            'optional?': ['enum', true, false],
          },
          0,
          Infinity,
        ],
        'consent?': [
          'list',
          {id: /^[a-z0-9-]{1,40}$/, of: /^[a-z0-9-]{1,40}$/, text: /\S/, without: /\S/, 'to?': /^[a-z0-9-]{1,40}$/},
          0,
          Infinity,
        ],
        'timing?': [
          'ordered',
          {min: ['int', 0, 1000], max: ['int', 0, 1000], unit: ['enum', 'hours', 'days', 'school-days', 'weeks', 'months']},
          'min',
          'max',
        ],
        'branches?': ['list', {id: /^[a-z0-9-]{1,40}$/, when: /\S/, to: /^[a-z0-9-]{1,40}$/}, 0, Infinity],
        'next?': /^[a-z0-9-]{1,40}$/,
        'methods?': ['list', /^[a-z0-9-]{1,40}$/, 0, 20],
        'repeat?': {from: /^[a-z0-9-]{1,40}$/, atMost: ['int', 1, 100]},
        'record?': ['list', {id: /^[a-z0-9-]{1,40}$/, text: /\S/}, 0, Infinity],
        'parentText?': {id: /^[a-z0-9-]{1,40}$/, title: /\S/, text: /\S/, 'hears?': /\S/},
      },
      1,
      100,
    ],
    'rules?': ['list', {id: /^[a-z0-9-]{1,40}$/, text: /\S/, 'to?': /^[a-z0-9-]{1,40}$/}, 0, Infinity],
  },
  'links?': [
    'list',
    {label: /\S/, url: /^https?:\/\/(?:[\p{L}\p{N}-]+\.)*[\p{L}\p{N}-]+(?::\d{1,5})?(?:[/?#]\S*)?$/u, 'text?': /\S/, 'checkedOn?': ['day']},
    0,
    200,
  ],
  'books?': ['list', {title: /\S/, 'author?': /\S/, 'text?': /\S/}, 0, 200],
  'additions?': ['list', {section: /^[a-z0-9-]{1,40}$/, 'title?': /\S/, text: /\S/}, 0, 200],
} as const satisfies Shape;

export const promptsMembers = {
  'prompts?': ['list', {text: /\S/, 'followUp?': /\S/, 'ageBand?': ['enum', 'kleuters', 'po', 'vo']}, 0, 200],
} as const satisfies Shape;
