import {filterNames, type FilterName, StaffMessage, states, Thread} from '../../protocol/index.js';
import {dangerFacets, wishFacets} from '../../endpoint/facets.js';
import {exampleId, exampleMessage} from './examples.js';
import {type Json, toSchema} from './json-schema.js';
import {problems} from './problems.js';

/** The inbox of this receiver, in OpenAPI. */
export function inboxPaths(): Json {
  return {
    '/pleinwacht/submissions': {
      get: {
        tags: ['inbox'],
        operationId: 'listSubmissions',
        summary: 'What the token may see, newest day first',
        description: 'A page at a time, within a day in no order. The first page counts what there is; a filter takes codes, never words.',
        security: [{token: []}],
        parameters: [
          {
            name: 'after',
            in: 'query',
            description: '`next` of the page before, asked for with the same filter.',
            schema: {type: 'string'},
            example: `2026-11-21.${exampleId}`,
          },
          ...filterParameters(),
        ],
        responses: {
          200: {description: 'One page.', content: {'application/json': {schema: {$ref: '#/components/schemas/InboxPage'}}}},
          ...problems({'not-allowed': [401], invalid: [422], fault: [500]}),
        },
      },
    },
    '/pleinwacht/submissions/{id}': {
      parameters: [{name: 'id', in: 'path', required: true, schema: {$ref: '#/components/schemas/SubmissionId'}}],
      get: {
        tags: ['inbox'],
        operationId: 'readSubmission',
        summary: 'One submission',
        description: 'With what was written since, and the submissions that staff said belong to it. Reading it changes nothing.',
        security: [{token: []}],
        responses: {200: itemAnswer, ...problems({'not-allowed': [401], fault: [500]}), 404: notFound},
      },
      patch: {
        tags: ['inbox'],
        operationId: 'markSubmission',
        summary: 'Says how far the school is with it',
        description: 'Whoever told without a name reads this state, in words of their own, when they come back.',
        security: [{token: []}],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {type: 'object', properties: {state: {$ref: '#/components/schemas/State'}}, required: ['state']},
              example: {state: 'read'},
            },
          },
        },
        responses: {
          200: itemAnswer,
          ...problems({
            'not-allowed': [401],
            invalid: [400, 422],
            'too-large': [413],
            'unsupported-media-type': [415],
            fault: [500],
          }),
          404: notFound,
        },
      },
      delete: {
        tags: ['inbox'],
        operationId: 'eraseSubmission',
        summary: 'Erases it for good',
        description:
          'With all that was written about it. Whoever comes back to it finds what they find of what never was; sent again it stays away.',
        security: [{token: []}],
        responses: {204: {description: 'It is gone.'}, ...problems({'not-allowed': [401], fault: [500]}), 404: notFound},
      },
    },
    '/pleinwacht/submissions/{id}/messages': {
      parameters: [{name: 'id', in: 'path', required: true, schema: {$ref: '#/components/schemas/SubmissionId'}}],
      post: {
        tags: ['inbox'],
        operationId: 'writeBack',
        summary: 'Writes to whoever told without a name',
        description:
          'Offered by a receiver that keeps threads (`answers: true` in the school file), for a report that came with a way back. ' +
          'The reporter reads it when they come back; nobody is told of it before. With `asks` the state becomes `asked`; without, `new` becomes `read`.',
        security: [{token: []}],
        parameters: [
          {
            name: 'Idempotency-Key',
            in: 'header',
            description:
              '128 random bits in base64url, in quotes: the `id` of the message. A second try with the same bytes then writes nothing more.',
            schema: {type: 'string'},
            example: `"${exampleMessage}"`,
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {$ref: '#/components/schemas/StaffMessage'},
              example: {text: 'Mogen we met de meester praten?', asks: 'consent'},
            },
          },
        },
        responses: {
          201: {...itemAnswer, description: 'The submission, with the message in its thread.'},
          200: {...itemAnswer, description: 'The same, when the message was written before.'},
          ...problems({
            'not-allowed': [401],
            invalid: [400, 422],
            'too-large': [413],
            'unsupported-media-type': [415],
            fault: [500],
          }),
          404: {...notFound, description: 'There is none with this id that the token may see, or it came without a way back.'},
        },
      },
    },
    '/pleinwacht/submissions/{id}/links/{other}': {
      parameters: ['id', 'other'].map((name) => ({
        name,
        in: 'path',
        required: true,
        schema: {$ref: '#/components/schemas/SubmissionId'},
      })),
      put: {
        tags: ['inbox'],
        operationId: 'linkSubmissions',
        summary: 'Says that two submissions belong together',
        description: 'Holds in both directions. Said twice it is the same.',
        security: [{token: []}],
        responses: {200: itemAnswer, ...problems({'not-allowed': [401], fault: [500]}), 404: notBoth},
      },
      delete: {
        tags: ['inbox'],
        operationId: 'unlinkSubmissions',
        summary: 'Takes that back',
        description: 'Also when it was never said.',
        security: [{token: []}],
        responses: {200: itemAnswer, ...problems({'not-allowed': [401], fault: [500]}), 404: notBoth},
      },
    },
    '/pleinwacht/health': {
      get: {
        tags: ['inbox'],
        operationId: 'readHealth',
        summary: 'Whether the store answers and what was too old has been erased',
        description: 'For whoever watches the server. It says how much news is undelivered, and nothing of what is in it.',
        security: [],
        responses: {
          200: {
            description: 'All is well.',
            content: {'application/json': {schema: {$ref: '#/components/schemas/Health'}, example: {status: 'ok'}}},
          },
          503: {
            description: 'Something is not.',
            content: {
              'application/json': {schema: {$ref: '#/components/schemas/Health'}, example: {status: 'failing', failing: ['purge']}},
            },
          },
        },
      },
    },
  };
}

/** Only codes: an address is no place for words. */
function filterParameters(): Json[] {
  const parameter = (name: FilterName, description: string, items: Json) => ({
    name,
    in: 'query',
    description: `${description} Several values stand beside each other (\`?${name}=a&${name}=b\`); of several names all have to fit.`,
    schema: {type: 'array', items},
  });
  const slug = {type: 'string', pattern: '^[a-z0-9-]{1,40}$'};
  return [
    parameter('state', 'How far the school is with it.', {$ref: '#/components/schemas/State'}),
    parameter('kind', 'What was sent.', slug),
    parameter('wish', 'How far a report lets the school go; `other` for a wish that is not known here, `none` for what has none.', {
      type: 'string',
      enum: [...wishFacets],
    }),
    parameter('danger', 'Whether its words can mean that a life is in danger, or that there are naked pictures.', {
      type: 'string',
      enum: [...dangerFacets],
    }),
    parameter('addressee', 'The role of the recipient that it is for.', slug),
  ];
}

/** What the inbox answers. */
export function inboxSchemas(): Json {
  return {
    Thread: {
      ...toSchema(Thread),
      description: 'What was written between the school and whoever told. There are days in it and no times.',
    },
    StaffMessage: toSchema(StaffMessage),
    State: {
      type: 'string',
      enum: [...states],
      description: '`handled` is an older word for `closed`. Whatever its reporter writes puts a submission on `new`.',
    },
    InboxItem: {
      description: 'The submission as it was sent, unknown members included, and what is known of it here.',
      allOf: [
        {$ref: '#/components/schemas/Submission'},
        {
          type: 'object',
          properties: {
            receivedOn: {type: 'string', format: 'date', description: 'The day in the Netherlands. No time is kept.'},
            state: {$ref: '#/components/schemas/State'},
            addressee: {type: 'string', description: 'The role of the recipient that it is for.'},
            links: {
              type: 'array',
              items: {$ref: '#/components/schemas/SubmissionId'},
              description: 'Those that belong to it, as staff said. One that the token may not see is not among them.',
            },
            thread: {
              $ref: '#/components/schemas/Thread',
              description:
                'What was written since, when the reporter left a way back and the school answers. `body.wayBack.lookup` is never shown.',
            },
            replacedBy: {
              $ref: '#/components/schemas/SubmissionId',
              description: 'The sender edited it into this one: both are one case.',
            },
          },
          required: ['receivedOn', 'state', 'addressee'],
        },
      ],
    },
    InboxPage: {
      type: 'object',
      properties: {
        submissions: {type: 'array', items: {$ref: '#/components/schemas/InboxItem'}},
        next: {type: ['string', 'null'], description: 'The `after` of the next page, if there is one.'},
        counts: {
          ...counts(),
          description:
            'Without `after`: how many submissions the token may see (`all`), how many of them fit the filter (`shown`), and for each value ' +
            'of each name how many there are among what fits the rest of the filter.',
        },
        purgeFailed: {const: true, description: 'Present when submissions that are too old could not be erased.'},
      },
      required: ['submissions', 'next'],
    },
    Health: {
      type: 'object',
      properties: {
        status: {enum: ['ok', 'failing']},
        failing: {type: 'array', items: {enum: ['store', 'purge']}},
        undelivered: {
          type: 'object',
          description:
            'News that was tried and did not arrive, given up or not: how much, and the day of the oldest. Not there when all arrived.',
          properties: {count: {type: 'integer', minimum: 1}, oldest: {type: 'string', format: 'date'}},
          required: ['count', 'oldest'],
        },
      },
      required: ['status'],
    },
  };
}

function counts(): Json {
  const number = {type: 'integer', minimum: 0};
  const perValue = {type: 'object', additionalProperties: number};
  const members = {shown: number, all: number, ...Object.fromEntries(filterNames.map((name) => [name, perValue]))};
  return {type: 'object', properties: members, required: Object.keys(members)};
}

const itemAnswer = {description: 'The submission.', content: {'application/json': {schema: {$ref: '#/components/schemas/InboxItem'}}}};

const notFound = {
  description: 'There is none with this id that the token may see.',
  content: {
    'application/problem+json': {
      schema: {$ref: '#/components/schemas/Problem'},
      example: {type: 'about:blank', title: 'Not Found', status: 404},
    },
  },
};

const notBoth = {...notFound, description: 'The token may not see both, or they are one and the same.'};
