import * as z from 'zod/mini';

import {knownValues, lengths, NewCase, Report, School, Submission} from '../../protocol/index.js';

/** A JSON Schema, or a part of an OpenAPI document. */
export type Json = {[member: string]: unknown};

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

/** The JSON Schema (draft 2020-12) of a case, as it is kept in a file and as one is opened. */
export function caseSchema(): Json {
  return {$schema: draft, $id: 'urn:pleinwacht:contract:case:1', title: 'A case of Pleinwacht', ...toSchema(NewCase)};
}

const draft = 'https://json-schema.org/draft/2020-12/schema';

/** What a schema of ours says, as JSON Schema. */
export function toSchema(schema: z.ZodMiniType): Json {
  const {$schema: _, ...json} = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-2020-12',
    metadata: lengths,
    override({zodSchema, jsonSchema}) {
      // Two refinements that zod can run and not describe.
      if (lengths.get(zodSchema)?.minLength) jsonSchema.pattern = '\\S';
      if (zodSchema === Report) {
        jsonSchema.anyOf = [
          {required: ['story'], properties: {story: {pattern: '\\S'}}},
          {required: ['forms'], properties: {forms: {minItems: 1}}},
        ];
      }
      const known = knownValues.get(zodSchema)?.values;
      if (known) {
        jsonSchema.description = 'Values we know are among the examples; any other is kept as sent and shown as "anders".';
        jsonSchema.examples = [...known];
      }
      const knownItems = zodSchema instanceof z.ZodMiniArray ? knownValues.get(zodSchema._zod.def.element)?.values : undefined;
      if (knownItems) jsonSchema.examples = [[...knownItems]];
    },
  }) as Json;
  return json;
}
