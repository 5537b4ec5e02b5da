import type {Settings} from '../../portal/settings.js';
import type {Day, SchoolType} from '../../protocol/scalars.js';
import type {CaseOffer, CaseState} from '../../protocol/school/case.js';
import type {CaseEvent} from '../../protocol/school/case-event.js';
import type {StepPlan} from '../../protocol/school/step-plan.js';
import type {HeadingLevel} from '../parts/heading.js';
import type {MethodHere} from '../parts/own-methods.js';
import type {CaseContent} from './case.pack.js';
import type {CaseTexts} from './case.texts.js';

/** Who writes something down, and on which day it was. */
export interface Entry {
  readonly by: string;
  readonly on: Day;
}

/** What people know and an offer does not say. */
export interface Said {
  readonly on?: Day;
  readonly note?: string;
  readonly why?: string;
  readonly what?: string;
  readonly whom?: string;
  readonly who?: string;
  readonly about?: string;
  readonly text?: string;
  readonly due?: Day;
  readonly child?: string;
  readonly group?: string;
  /** Where it came by the way back. */
  readonly submission?: string;
  readonly message?: string;
  readonly choices?: Readonly<Record<string, string>>;
}

/** What comes after something was written down. */
export interface After {
  /** Told to who does not see it. */
  readonly say?: string;
  /** What gets the focus; what is to be done now when absent, `false` leaves it where it is. */
  readonly focus?: string | false;
  /** Fields that are done with. */
  readonly clears?: readonly string[];
}

/** What the parts of the case need to draw themselves. */
export interface CaseView {
  readonly texts: CaseTexts;
  readonly content: CaseContent;
  readonly settings: Settings;
  /** BCP 47, for days. */
  readonly language: string;
  readonly schoolTypes: readonly SchoolType[];
  readonly level: (deeper?: number) => HeadingLevel;
  readonly plan: StepPlan;
  readonly methods: readonly MethodHere[];
  readonly events: readonly CaseEvent[];
  readonly state: CaseState;
  readonly entry: Entry;
  /** What is typed or chosen and not written down yet, by the id of its field. */
  readonly draft: Readonly<Record<string, string>>;
  /** What cannot be left as it is, in words, by the id of its field. */
  readonly faults: ReadonlyMap<string, string>;
  readonly write: (field: string, value: string) => void;
  readonly fail: (field: string, words: string) => void;
  /** For who does not see what an act did. */
  readonly say: (words: string) => void;
  /** Writes down that something happened. */
  readonly take: (offer: CaseOffer, said?: Said, after?: After) => void;
}

type OfferOf<Type extends CaseOffer['type'], Offer = CaseOffer> = Offer extends {readonly type: infer Known}
  ? Type extends Known
    ? Omit<Offer, 'type'> & {readonly type: Type}
    : never
  : never;

/** The offers of one kind. */
export function offersOf<Type extends CaseOffer['type']>({state}: Pick<CaseView, 'state'>, type: Type): readonly OfferOf<Type>[] {
  // The type says of each what it is.
  return state.offers.filter((offer) => offer.type === type) as unknown as readonly OfferOf<Type>[];
}
