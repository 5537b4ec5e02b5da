import * as z from 'zod/mini';

import {Day, SchoolType, Slug, Words} from '../scalars.js';

/** A book, brochure or guide that a reader can ask for in a library or shop. It is data, not a recommendation of a shop: no address, no price. */
export const Book = z.strictObject({
  id: Slug,
  title: Words,
  /** Names as printed on the cover, in one string. Missing when the source names none. */
  author: z.optional(Words),
  /** One line: for whom it is, and what it is about. */
  text: Words,
  /** The children it is read with, or about. Missing = all. */
  ageBand: z.optional(SchoolType),
  /** Ten or thirteen digits without hyphens; the last of ten may be X. */
  isbn: z.optional(z.string().check(z.regex(/^(\d{9}[\dX]|\d{13})$/))),
  /** Year of the edition that the source names. */
  year: z.optional(z.int().check(z.minimum(1900), z.maximum(2100))),
  /** The day on which somebody last saw that the book can be had; shown to the reader. Missing = not looked up. */
  checkedOn: z.optional(Day),
});
export type Book = z.infer<typeof Book>;
