import * as z from 'zod/mini';

import {Day, WebUrl, Words} from '../../protocol/scalars.js';

/** Id of one fact in the content catalogue, for example `s003-6.1-s01-02`. Never renumbered. */
export const CatalogueId = z.string().check(z.regex(/^s00[0-4]-[A-Za-z0-9.]+(-[A-Za-z0-9.]+)*$/));
export type CatalogueId = z.infer<typeof CatalogueId>;

/** A fact from one of the five source documents: which document, which section, which facts. */
export const SeedSource = z.strictObject({
  kind: z.literal('seed'),
  /** 000 School & Veiligheid · 001 module on interventions · 002 Hanze guide · 003 a school's protocol · 004 HJK article */
  document: z.enum(['000', '001', '002', '003', '004']),
  section: Words,
  ids: z.array(CatalogueId).check(z.minLength(1), z.maxLength(6)),
});

/**
 * General knowledge that the source documents do not hold, such as a helpline, and where it can be read. The day is of the stored copy, or of
 * the work on it: no reader is told that somebody opened the page.
 */
export const GeneralSource = z.strictObject({kind: z.literal('general'), url: WebUrl, checkedOn: Day});
export type GeneralSource = z.infer<typeof GeneralSource>;

/** Where a content item comes from. */
export const Source = z.discriminatedUnion('kind', [SeedSource, GeneralSource]);
export type Source = z.infer<typeof Source>;
