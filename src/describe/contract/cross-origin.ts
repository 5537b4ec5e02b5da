import {crossOriginRules} from '../../endpoint/cross-origin.js';
import {problems} from './problems.js';
import type {Json} from './json-schema.js';

const {methods, headers, exposed} = crossOriginRules;
const example = 'https://www.school.example';

/** What CORS adds to every answer that a page of an allowed origin gets. */
export const crossOrigin: Json = {
  'Access-Control-Allow-Origin': {$ref: '#/components/headers/AllowOrigin'},
  'Access-Control-Expose-Headers': {$ref: '#/components/headers/ExposeHeaders'},
  Vary: {$ref: '#/components/headers/Vary'},
};

export function corsHeaders(): Json {
  const text = {type: 'string'};
  return {
    AllowOrigin: {
      description: 'The very origin that asked, when it is an allowed one; never `*`. To any other origin this header is missing.',
      schema: text,
      example,
    },
    ExposeHeaders: {description: 'So that a page can read when to try again.', schema: text, example: exposed.join(', ')},
    Vary: {description: 'Also to requests without an origin, so that no cache mixes them up.', schema: text, example: 'Origin'},
  };
}

/** The question that a browser asks before a page of another origin may send. */
export function preflight(): Json {
  const asked = (name: string, description: string, value: string) => ({
    name,
    in: 'header',
    description,
    schema: {type: 'string'},
    example: value,
  });
  const text = {type: 'string'};
  return {
    tags: ['receiving'],
    operationId: 'askToSend',
    summary: 'Says which pages of other origins may send',
    description:
      'Asked by browsers before a page of another origin sends. A receiver that only serves pages of its own origin can do without. ' +
      '`Access-Control-Allow-Credentials` is never sent: widgets send no cookies.',
    security: [],
    parameters: [
      asked('Origin', 'Where the page comes from.', example),
      asked('Access-Control-Request-Method', 'What it wants to do.', methods[0]),
      asked('Access-Control-Request-Headers', 'With which headers.', headers.join(',')),
    ],
    responses: {
      204: {
        description: 'To an allowed origin with all of these headers; to any other with `Vary` alone.',
        headers: {
          ...crossOrigin,
          'Access-Control-Allow-Methods': {schema: text, example: methods.join(', ')},
          'Access-Control-Allow-Headers': {
            description: "These, and those of the host's own gateway (`requestHeaders` of a widget).",
            schema: text,
            example: headers.join(', '),
          },
          'Access-Control-Max-Age': {schema: {type: 'integer', minimum: 0}, example: 7200},
        },
      },
      ...problems({fault: [500]}),
    },
  };
}
