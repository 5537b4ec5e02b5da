import * as z from 'zod/mini';

import {Day, Slug, WebUrl, Words} from '../scalars.js';

/** A page elsewhere on the web that we, or a school, send a reader to. */
export const Link = z.strictObject({
  id: Slug,
  url: WebUrl,
  /** What the link is called on the screen: the organisation, and the subject if it is one page of many. */
  label: Words,
  /** One line: for whom it is, and what is found there. */
  text: Words,
  /** The day on which the address was last seen to work; shown to the reader. Missing = taken over from a source and not looked up since. */
  checkedOn: z.optional(Day),
});
export type Link = z.infer<typeof Link>;
