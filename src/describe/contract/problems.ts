import {
  type DeskProblemSlug,
  deskProblemStatuses,
  Problem,
  problemPrefix,
  type ProblemSlug,
  problemStatuses,
  Proof,
} from '../../protocol/index.js';
import {fieldCodes, titles} from '../../endpoint/answers.js';
import {type Json, toSchema} from './json-schema.js';

interface Response {
  description: string;
  headers?: Json;
  content: {'application/problem+json': {schema: Json; examples: Json}};
}

/** Those of senders, and those that only staff meet. */
type Slug = ProblemSlug | DeskProblemSlug;

/** Responses by status; slugs that share a status become examples of one response. */
export function problems(slugs: {readonly [slug in Slug]?: readonly number[]}): Record<string, Response> {
  const responses: Record<string, Response> = {};
  for (const [name, statuses] of Object.entries(slugs)) {
    const slug = name as Slug;
    for (const status of statuses) {
      const response = (responses[status] ??= {
        description: '',
        content: {'application/problem+json': {schema: {$ref: '#/components/schemas/Problem'}, examples: {}}},
      });
      response.description += `${response.description && ' · '}\`${slug}\`: ${titles[slug]}.`;
      response.content['application/problem+json'].examples[slug] = {value: exampleProblem(slug, status)};
      if (slug === 'too-busy' || slug === 'closed' || slug === 'proof-required')
        response.headers = {'Retry-After': {$ref: '#/components/headers/RetryAfter'}};
      if (status === 401) response.headers = {'WWW-Authenticate': {schema: {type: 'string'}, example: 'Bearer realm="pleinwacht"'}};
    }
  }
  return responses;
}

function exampleProblem(slug: Slug, status: number): Json {
  const problem = {type: problemPrefix + slug, title: titles[slug], status, ...(slug === 'proof-required' && {proof: exampleProof.proof})};
  if (slug !== 'invalid') return problem;
  return {...problem, fields: [status === 400 ? {path: '', code: 'not_json'} : {path: 'body.story', code: 'too_long'}]};
}

/** A puzzle and its answer, for whoever builds one side of it. */
export const exampleProof: {proof: Proof; answer: number} = {
  proof: {seed: 'een-schooldag', target: 'ny9j0B96tMuggOu3WjmOPA', rounds: 200, most: 1000},
  answer: 437,
};

/** Problem details, with the types and codes that we know. */
export function problemSchema(): Json {
  const schema = toSchema(Problem);
  const types = Object.keys({...problemStatuses, ...deskProblemStatuses}).map((slug) => problemPrefix + slug);
  return {
    ...schema,
    properties: {
      ...(schema.properties as Json),
      proof: {
        ...toSchema(Proof),
        description:
          'Of `proof-required` alone: find the whole number below `most` for which PBKDF2 (SHA-256, `rounds` rounds, 16 bytes), with `seed` as the ' +
          'password and the digits of the number as the salt, gives `target` (base64url). Then send the same bytes with `proof` behind the key.',
      },
    },
    description:
      `Problem details (RFC 9457). \`type\` is one of ${types.map((type) => `\`${type}\``).join(', ')}; of anything else only the status counts. ` +
      `\`fields\` names places (members and indexes joined by dots) and codes, among which ${fieldCodes.map((code) => `\`${code}\``).join(', ')}.`,
  };
}
