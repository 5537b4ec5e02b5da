import {type Submission, wishes} from '../protocol/index.js';
import {tellsOfDanger} from '../protocol/wire/danger.js';
import {everyDangerWord} from '../protocol/wire/danger-words.js';
import {tellsOfPictures} from '../protocol/wire/pictures.js';

/** What a submission can be found by besides its state, kind and recipient. */
export interface Facets {
  /** How far the school may go: one of the wishes that we know, `other`, or `none`. */
  wish: string;
  /** `yes` when its words can mean that a life is in danger, or that there are naked pictures. A school reads those first. */
  danger: 'yes' | 'no';
}

/** The values of a wish by which can be filtered. */
export const wishFacets = [...wishes, 'other', 'none'] as const;
export const dangerFacets = ['yes', 'no'] as const;

/** Only values that we know, so that senders cannot make up any number of sorts. */
export function facetsOf({kind, body}: Pick<Submission, 'kind' | 'body'>): Facets {
  const wish = kind === 'report' ? (body as {wish?: string}).wish : undefined;
  return {
    wish: wish === undefined ? 'none' : (wishes as readonly string[]).includes(wish) ? wish : 'other',
    danger: tellsOfDanger(body, everyDangerWord) || tellsOfPictures(body) ? 'yes' : 'no',
  };
}
