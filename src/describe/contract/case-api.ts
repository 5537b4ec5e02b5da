import {CaseEvent, CaseEvents, deskProblemStatuses, NewCase} from '../../protocol/index.js';
import {exampleId, exampleMessage} from './examples.js';
import {fullCaseEvents} from './full-case-events.js';
import {type Json, toSchema} from './json-schema.js';
import {problems} from './problems.js';

const example = fullCaseEvents.slice(0, 1);
const added = fullCaseEvents[1];
const readable = {'not-allowed': [401], fault: [500]} as const;
const writable = {...readable, invalid: [400, 422], 'too-large': [413], 'unsupported-media-type': [415], conflict: [422]} as const;

/** The cases of this receiver, in OpenAPI. */
export function casePaths(): Json {
  return {
    '/pleinwacht/cases': {
      get: {
        tags: ['cases'],
        operationId: 'listCases',
        summary: 'What the token may see, the newest change first',
        description: 'A page at a time, each case with all that happened in it.',
        security: [{token: []}],
        parameters: [
          {
            name: 'after',
            in: 'query',
            description: '`next` of the page before.',
            schema: {type: 'string'},
            example: `2026-11-24.${exampleId}`,
          },
        ],
        responses: {
          200: {description: 'One page.', content: {'application/json': {schema: {$ref: '#/components/schemas/CasePage'}}}},
          ...problems({...readable, invalid: [422]}),
        },
      },
      post: {
        tags: ['cases'],
        operationId: 'openCase',
        summary: 'Opens a case',
        description:
          'From what was sent, when the first event names `submissions` that the token sees, or empty. A case that comes from anything that is kept ' +
          'from the team is kept from it too, and so is what somebody outside the team opens. With the same `id` and the same bytes it is opened once.',
        security: [{token: []}],
        requestBody: {
          required: true,
          content: {
            'application/json': {schema: {$ref: '#/components/schemas/NewCase'}, example: {id: exampleId, events: example}},
          },
        },
        responses: {201: itemAnswer('Opened now.'), 200: itemAnswer('Opened before.'), ...problems({...writable, 'key-expired': [409]})},
      },
    },
    '/pleinwacht/cases/{id}': {
      parameters: [id],
      get: {
        tags: ['cases'],
        operationId: 'readCase',
        summary: 'One case',
        description:
          'All that happened in it, in order, and what was answered by the way back and stands in no event yet. Where it stands follows from the plan of the school.',
        security: [{token: []}],
        responses: {200: itemAnswer('The case.'), ...problems(readable), 404: notFound},
      },
      delete: {
        tags: ['cases'],
        operationId: 'eraseCase',
        summary: 'Erases it for good',
        description: 'The submissions that it came from stay.',
        security: [{token: []}],
        responses: {204: {description: 'It is gone.'}, ...problems(readable), 404: notFound},
      },
    },
    '/pleinwacht/cases/{id}/events': {
      parameters: [id],
      post: {
        tags: ['cases'],
        operationId: 'addToCase',
        summary: 'Adds what happened',
        description:
          'One event, or a list of events that are kept together or not at all. Nothing that stands in a case is ever changed. `If-Match` says what its ' +
          'sender has read: who has not read the newest adds nothing. What was sent later joins the case by `submission-added`; only what the token sees.',
        security: [{token: []}],
        parameters: [
          {
            name: 'If-Match',
            in: 'header',
            required: true,
            description: '`ETag` of the case as it was read; `*` is not enough.',
            schema: {type: 'string'},
            example: '"4"',
          },
          {
            name: 'Idempotency-Key',
            in: 'header',
            description:
              '128 random bits in base64url, in quotes. A second try with the same bytes then adds nothing more, whatever its `If-Match`.',
            schema: {type: 'string'},
            example: `"${exampleMessage}"`,
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {anyOf: [{$ref: '#/components/schemas/CaseEvent'}, {$ref: '#/components/schemas/CaseEvents'}]},
              examples: {'one event': {value: added}, 'several, together': {value: fullCaseEvents.slice(3, 5)}},
            },
          },
        },
        responses: {
          201: itemAnswer('The case, with what was added.'),
          200: itemAnswer('The same, when it was added before.'),
          ...problems({...writable, ...deskProblemStatuses}),
          404: notFound,
        },
      },
    },
  };
}

/** What is sent and answered about cases. */
export function caseSchemas(): Json {
  return {
    CaseEvent: {
      ...toSchema(CaseEvent),
      description: 'One thing that happened, with a day and a role. There is no score and no label in it. What we do not know is kept.',
    },
    CaseEvents: {...toSchema(CaseEvents), items: {$ref: '#/components/schemas/CaseEvent'}},
    NewCase: newCase(),
    Case: {
      type: 'object',
      properties: {
        id: {$ref: '#/components/schemas/SubmissionId'},
        addressee: {type: 'string', description: 'The role of the recipient that it is for.'},
        openedOn: {type: 'string', format: 'date', description: 'The day in the Netherlands. No time is kept.'},
        changedOn: {
          type: 'string',
          format: 'date',
          description: 'Of the last thing that was written in it; its retention counts from here.',
        },
        edition: {type: 'integer', minimum: 1, description: 'How many events there are. In quotes it is the `ETag`.'},
        events: {
          type: 'array',
          items: {$ref: '#/components/schemas/CaseEvent'},
          description: 'In the order in which they were written down.',
        },
        byWayBack: {
          type: 'array',
          description:
            'In the answer about one case: what was asked and answered by the way back of its submissions and stands in no event yet. Add `step`, `gate` ' +
            'and `by`, and it is an event.',
          items: {
            type: 'object',
            properties: {
              type: {enum: ['consent-asked', 'consent-given', 'consent-refused']},
              on: {type: 'string', format: 'date'},
              submission: {$ref: '#/components/schemas/SubmissionId'},
              message: {type: 'string'},
              reply: {const: 'talk-first', description: 'The answer was neither yes nor no: the question stands.'},
            },
            required: ['type', 'on', 'submission', 'message'],
          },
        },
      },
      required: ['id', 'addressee', 'openedOn', 'changedOn', 'edition', 'events'],
    },
    CasePage: {
      type: 'object',
      properties: {
        cases: {type: 'array', items: {$ref: '#/components/schemas/Case'}},
        next: {type: ['string', 'null'], description: 'The `after` of the next page, if there is one.'},
      },
      required: ['cases', 'next'],
    },
  };
}

/** With the events by their name, for they are long. */
function newCase(): Json {
  const {properties, ...schema} = toSchema(NewCase) as {properties: {events: {maxItems: number}}};
  const {maxItems} = properties.events;
  const events = {
    type: 'array',
    items: {$ref: '#/components/schemas/CaseEvent'},
    minItems: 1,
    maxItems,
    description: 'The first is `opened`.',
  };
  return {...schema, properties: {...properties, events}};
}

const id = {name: 'id', in: 'path', required: true, schema: {$ref: '#/components/schemas/SubmissionId'}};

function itemAnswer(description: string): Json {
  return {
    description,
    headers: {ETag: {description: 'For `If-Match`.', schema: {type: 'string'}, example: '"4"'}},
    content: {
      'application/json': {
        schema: {$ref: '#/components/schemas/Case'},
        example: {
          ...{id: exampleId, addressee: 'coordinator', openedOn: '2026-11-24', changedOn: '2026-11-24', edition: 1},
          events: example,
        },
      },
    },
  };
}

const notFound = {
  description: 'There is none with this id that the token may see, or this receiver keeps no cases.',
  content: {
    'application/problem+json': {
      schema: {$ref: '#/components/schemas/Problem'},
      example: {type: 'about:blank', title: 'Not Found', status: 404},
    },
  },
};
