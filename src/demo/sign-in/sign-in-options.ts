import type {School} from '../../protocol/index.js';
import type {Store} from '../../endpoint/index.js';
import type {ProviderOptions} from './provider.js';

/** The folder of everything that is staff's alone: the cookie of a session goes nowhere else. */
export const folder = '/medewerkers';

/** How staff sign in to the demo portal. */
export interface SignInOptions extends ProviderOptions {
  /** What members of which group may do, as JSON: `{"pesten": {"recipients": ["coordinator"]}}`. */
  groups: string;
  /** Where people find the portal, with a slash at the end, when that is not where it listens. */
  address?: string;
}

/** What signing in needs of the portal around it. */
export interface Surroundings {
  readonly school: School;
  readonly store: Store;
  readonly now: () => Date;
  /** With a slash at the end. */
  readonly address: () => string;
  /** A page of the site that is staff's, as it was built. */
  readonly pageOf: (name: string) => Promise<string | undefined>;
  /** Asks the receiver. */
  readonly ask: (path: string, key: string) => Promise<Response>;
}
