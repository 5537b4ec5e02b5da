import * as z from 'zod/mini';

import {
  forms,
  frequencies,
  involvements,
  lengths,
  places,
  Problem,
  problemPrefix,
  type ProblemSlug,
  problemStatuses,
  Receipt,
  Report,
  reporters,
  School,
  sinces,
  states,
  Submission,
  wireVersion,
  wishes,
} from '../protocol/index.js';
import {fieldCodes, titles} from '../endpoint/answers.js';

/** A JSON Schema, or a part of an OpenAPI document. */
export type Json = {[member: string]: unknown};

/** The values that we know of members whose lists may grow, by the member's name. */
const knownValues: Record<string, readonly string[]> = {
  reporter: reporters,
  forms,
  places,
  since: sinces,
  frequency: frequencies,
  involves: involvements,
  wish: wishes,
};

/**
 * The JSON Schema (draft 2020-12) of what a widget sends.
 *
 * It counts a text as it was sent, and a receiver counts it cleaned (NFC, no control characters): a text that cleaning makes shorter can
 * fit where this says that it is too long.
 */
export function submissionSchema(): Json {
  return {$schema: draft, $id: 'urn:pleinwacht:contract:submission:1', title: 'A submission to Pleinwacht', ...toSchema(Submission)};
}

/** The JSON Schema (draft 2020-12) of a school's own file. */
export function schoolSchema(): Json {
  return {$schema: draft, $id: 'urn:pleinwacht:contract:school:1', title: 'A school as Pleinwacht knows it', ...toSchema(School)};
}

const draft = 'https://json-schema.org/draft/2020-12/schema';

function toSchema(schema: z.ZodMiniType): Json {
  const {$schema: _, ...json} = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-2020-12',
    metadata: lengths,
    override({zodSchema, jsonSchema, path}) {
      // Two refinements that zod can run and not describe.
      if (lengths.get(zodSchema)?.minLength) jsonSchema.pattern = '\\S';
      if (zodSchema === Report) {
        jsonSchema.anyOf = [
          {required: ['story'], properties: {story: {pattern: '\\S'}}},
          {required: ['forms'], properties: {forms: {minItems: 1}}},
        ];
      }
      // zod gives the path in the schema: ['oneOf', 0, 'properties', 'body', 'properties', 'reporter'].
      const member = path.at(-2) === 'properties' ? path.at(-1) : undefined;
      const known = typeof member === 'string' && Object.hasOwn(knownValues, member) ? knownValues[member] : undefined;
      if (known) {
        jsonSchema.description = 'Values we know are among the examples; any other is kept as sent and shown as "anders".';
        jsonSchema.examples = jsonSchema.type === 'array' ? [known] : [...known];
      }
    },
  }) as Json;
  return json;
}

const exampleId = 'Zk3vW0mQ8r2LxT5yB7nUcA';

const exampleSubmission = {
  version: wireVersion,
  id: exampleId,
  kind: 'report',
  school: 'de-regenwulp',
  body: {
    reporter: 'witness',
    forms: ['verbal'],
    story: 'Elke pauze roepen ze hem na.',
    places: ['playground'],
    since: 'longer',
    wish: 'act',
  },
};

/** The contract as an OpenAPI 3.1 document: what a host of its own builds, and the inbox that this receiver adds. */
export function openApi(): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Pleinwacht',
      version: `${wireVersion}.0.0`,
      summary: 'Where the widgets send what pupils, parents and teachers tell their school.',
      description:
        'One address, one envelope, one answer. The address is the host\'s own choice and used exactly as given to the widget; "/pleinwacht" below stands for it. ' +
        'Nothing that was sent is ever repeated in an answer. A receiver ignores members that it does not know and keeps them.',
      license: {name: 'MIT', identifier: 'MIT'},
    },
    servers: [{url: '{server}', variables: {server: {default: 'https://portaal.example/api', description: "The host's own server."}}}],
    tags: [
      {name: 'receiving', description: 'What every host implements.'},
      {name: 'inbox', description: 'How this receiver shows what it holds; a host with a system of its own can do without.'},
    ],
    paths: {
      '/pleinwacht': {post: postSubmission()},
      '/pleinwacht/submissions': {
        get: {
          tags: ['inbox'],
          operationId: 'listSubmissions',
          summary: 'What the token may see, newest day first',
          security: [{token: []}],
          parameters: [
            {
              name: 'after',
              in: 'query',
              description: '`next` of the page before.',
              schema: {type: 'string'},
              example: `2026-11-21.${exampleId}`,
            },
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
          security: [{token: []}],
          responses: {200: itemAnswer, ...problems({'not-allowed': [401], fault: [500]}), 404: notFound},
        },
        patch: {
          tags: ['inbox'],
          operationId: 'markSubmission',
          summary: 'Says how far the school is with it',
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
          security: [{token: []}],
          responses: {204: {description: 'It is gone.'}, ...problems({'not-allowed': [401], fault: [500]}), 404: notFound},
        },
      },
      '/pleinwacht/health': {
        get: {
          tags: ['inbox'],
          operationId: 'readHealth',
          summary: 'Whether the store answers and what was too old has been erased',
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
    },
    components: {
      securitySchemes: {
        token: {type: 'http', scheme: 'bearer', description: 'A token sees one school, and in it everything or only some recipients.'},
      },
      schemas: {
        Submission: toSchema(Submission),
        School: toSchema(School),
        Receipt: {...toSchema(Receipt), description: 'Sent only after a durable commit.'},
        Problem: problemSchema(),
        SubmissionId: {type: 'string', pattern: '^[A-Za-z0-9_-]{22}$', examples: [exampleId]},
        State: {type: 'string', enum: [...states]},
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
            purgeFailed: {const: true, description: 'Present when submissions that are too old could not be erased.'},
          },
          required: ['submissions', 'next'],
        },
        Health: {
          type: 'object',
          properties: {status: {enum: ['ok', 'failing']}, failing: {type: 'array', items: {enum: ['store', 'purge']}}},
          required: ['status'],
        },
      },
    },
  };
}

function postSubmission(): Json {
  const receipt = (description: string) => ({
    description,
    content: {'application/json': {schema: {$ref: '#/components/schemas/Receipt'}, example: {received: true, version: wireVersion}}},
  });
  return {
    tags: ['receiving'],
    operationId: 'sendSubmission',
    summary: 'Receives one submission, at most once',
    description:
      'The sender repeats the same bytes until it has an answer. A body larger than 64 KiB is refused, whatever its headers say. ' +
      'Pages of other origins need CORS: the exact origin, `Vary: Origin`, no credentials, `Access-Control-Expose-Headers: Retry-After`.',
    security: [],
    parameters: [
      {
        name: 'Idempotency-Key',
        in: 'header',
        description: "The body's `id` in quotes; a courtesy to gateways. Missing is fine, different is `invalid`.",
        schema: {type: 'string'},
        example: `"${exampleId}"`,
      },
    ],
    requestBody: {
      required: true,
      content: {'application/json': {schema: {$ref: '#/components/schemas/Submission'}, example: exampleSubmission}},
    },
    responses: {
      201: receipt('Stored now, durably.'),
      200: receipt('Stored before: the same id and the same bytes (SHA-256 of the body as it arrived).'),
      ...problems(problemStatuses),
    },
  };
}

/** Responses by status; slugs that share a status become examples of one response. */
function problems(slugs: {readonly [slug in ProblemSlug]?: readonly number[]}): Json {
  const responses: Record<
    string,
    {description: string; headers?: Json; content: {'application/problem+json': {schema: Json; examples: Json}}}
  > = {};
  for (const [name, statuses] of Object.entries(slugs)) {
    const slug = name as ProblemSlug;
    for (const status of statuses) {
      const response = (responses[status] ??= {
        description: '',
        content: {'application/problem+json': {schema: {$ref: '#/components/schemas/Problem'}, examples: {}}},
      });
      response.description += `${response.description && ' · '}\`${slug}\`: ${titles[slug]}.`;
      response.content['application/problem+json'].examples[slug] = {value: exampleProblem(slug, status)};
      if (slug === 'too-busy' || slug === 'closed') {
        response.headers = {
          'Retry-After': {description: 'Seconds until another try makes sense, if known.', schema: {type: 'integer', minimum: 1}},
        };
      }
      if (status === 401) response.headers = {'WWW-Authenticate': {schema: {type: 'string'}, example: 'Bearer realm="pleinwacht"'}};
    }
  }
  return responses;
}

function exampleProblem(slug: ProblemSlug, status: number): Json {
  const problem = {type: problemPrefix + slug, title: titles[slug], status};
  if (slug !== 'invalid') return problem;
  return {...problem, fields: [status === 400 ? {path: '', code: 'not_json'} : {path: 'body.story', code: 'too_long'}]};
}

function problemSchema(): Json {
  const schema = toSchema(Problem);
  const types = Object.keys(problemStatuses).map((slug) => problemPrefix + slug);
  return {
    ...schema,
    description:
      `Problem details (RFC 9457). \`type\` is one of ${types.map((type) => `\`${type}\``).join(', ')}; of anything else only the status counts. ` +
      `\`fields\` names places (members and indexes joined by dots) and codes, among which ${fieldCodes.map((code) => `\`${code}\``).join(', ')}.`,
  };
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
