import * as z from 'zod/mini';

import {Day, MessageId, open, text} from '../scalars.js';
import {asked, longestStory, replies, threadStates, writers} from './limits.js';
import {Receipt} from './receipt.js';

/** What the school writes to somebody who told without a name. */
export const StaffMessage = z.looseObject({
  text: text(longestStory, 1),
  /** `consent`: may we do this? `question`: tell us more. Missing: nothing is asked. */
  asks: z.optional(open(asked)),
});
export type StaffMessage = z.infer<typeof StaffMessage>;

/** What was written between the school and somebody who told, after the telling. There are days in it and no times. */
export const Thread = z.looseObject({
  state: open(threadStates),
  /** The oldest first. */
  messages: z.array(
    z.looseObject({
      id: z.optional(MessageId),
      from: open(writers),
      on: Day,
      text: z.optional(z.string()),
      asks: z.optional(open(asked)),
      /** What the reporter said to what was asked. */
      reply: z.optional(open(replies)),
      /** The `id` of the message that is answered. */
      to: z.optional(MessageId),
    }),
  ),
});
export type Thread = z.infer<typeof Thread>;

/** The answer to every follow-up. Nothing behind `lookup`, and what was erased, look alike: `thread` is null. */
export const FollowUpReceipt = z.extend(Receipt, {thread: z.nullable(Thread)});
export type FollowUpReceipt = z.infer<typeof FollowUpReceipt>;
