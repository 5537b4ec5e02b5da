import {FollowUpReceipt, problemStatuses, Receipt, School, Submission, wireVersion} from '../../protocol/index.js';
import {casePaths, caseSchemas} from './case-api.js';
import {corsHeaders, crossOrigin, preflight} from './cross-origin.js';
import {exampleFollowUp, exampleId, exampleSubmission, exampleThread} from './examples.js';
import {inboxPaths, inboxSchemas} from './inbox-api.js';
import {type Json, toSchema} from './json-schema.js';
import {problems, problemSchema} from './problems.js';

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
      contact: {name: 'Whoever runs the receiver'},
      license: {name: 'MIT', identifier: 'MIT'},
    },
    servers: [{url: '{server}', variables: {server: {default: 'https://portaal.example/api', description: "The host's own server."}}}],
    tags: [
      {name: 'receiving', description: 'What every host implements.'},
      {name: 'inbox', description: 'How this receiver shows what it holds; a host with a system of its own can do without.'},
      {name: 'cases', description: 'What the school does about it, step by step; kept by a receiver that keeps cases.'},
    ],
    paths: {
      '/pleinwacht': {post: postSubmission(), options: preflight()},
      ...inboxPaths(),
      ...casePaths(),
    },
    components: {
      securitySchemes: {
        token: {type: 'http', scheme: 'bearer', description: 'A token sees one school, and in it everything or only some recipients.'},
      },
      headers: {
        RetryAfter: {description: 'Seconds until another try makes sense, if known.', schema: {type: 'integer', minimum: 1}},
        ...corsHeaders(),
      },
      schemas: {
        Submission: toSchema(Submission),
        School: toSchema(School),
        Receipt: {...toSchema(Receipt), description: 'Sent only after a durable commit.'},
        FollowUpReceipt: {
          ...toSchema(FollowUpReceipt),
          description: 'The answer to every follow-up. `thread` is null alike for what was never told here and for what was erased.',
        },
        Problem: problemSchema(),
        SubmissionId: {type: 'string', pattern: '^[A-Za-z0-9_-]{22}$', examples: [exampleId]},
        ...inboxSchemas(),
        ...caseSchemas(),
      },
    },
  };
}

function postSubmission(): Json {
  const receipt = {received: true, version: wireVersion};
  const answer = (description: string, thread: Json | null) => ({
    description,
    headers: crossOrigin,
    content: {
      'application/json': {
        schema: {anyOf: [{$ref: '#/components/schemas/Receipt'}, {$ref: '#/components/schemas/FollowUpReceipt'}]},
        examples: {'a submission': {value: receipt}, 'a follow-up': {value: {...receipt, thread}}},
      },
    },
  });
  return {
    tags: ['receiving'],
    operationId: 'sendSubmission',
    summary: 'Receives one submission, at most once',
    description:
      'The sender repeats the same bytes until it has an answer. A body larger than 64 KiB is refused, whatever its headers say. ' +
      'Pages of other origins need CORS: what `OPTIONS` below answers, and on every answer to them, problems too, the exact origin, ' +
      '`Vary: Origin` and `Access-Control-Expose-Headers: Retry-After`; never `*`, never credentials. ' +
      'A `follow-up` is only sent where the school file says `answers: true`. A receiver that keeps no threads answers it as any kind that ' +
      'it does not know: 422 `invalid`, with `kind` among the fields. One that keeps them stores the SHA-256 of `lookup`, never the thing itself. ' +
      'Its answer always has a `thread`: of what `add` and `reply` wrote, with 201, and with 200 when nothing was written. It is null to ' +
      '`withdraw`, which erases, and for whatever is not there, without a difference in bytes or time between what never was and what is erased. ' +
      'Guesses may be answered with 429; whoever has the right words, and whoever tells something new, must not notice that.',
    security: [],
    parameters: [
      {
        name: 'Idempotency-Key',
        in: 'header',
        description:
          "The body's `id` in quotes (a structured-field string); a courtesy to gateways, for the body's id is the truth. " +
          'A receiver takes it bare too, and does without it. One that differs is `invalid`, with `id` among the fields. A receiver that gets more ' +
          'than it can take in may answer 428 `proof-required` with a `proof`: then its answer goes behind the key, `"<id>"; proof=437`. ' +
          'A sender that cannot do the work treats that as 429 `too-busy`.',
        schema: {type: 'string'},
        example: `"${exampleId}"`,
      },
    ],
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: {$ref: '#/components/schemas/Submission'},
          examples: {'a report': {value: exampleSubmission}, 'a follow-up': {value: exampleFollowUp}},
        },
      },
    },
    responses: {
      201: answer('Stored now, durably.', exampleThread),
      200: answer(
        'Stored before: the same id and the same bytes (SHA-256 of the body as it arrived). Also what a follow-up that reads or withdraws gets: nothing is stored of it.',
        null,
      ),
      ...Object.fromEntries(
        Object.entries(problems(problemStatuses)).map(([status, answer]) => [
          status,
          {...answer, headers: {...answer.headers, ...crossOrigin}},
        ]),
      ),
    },
  };
}
