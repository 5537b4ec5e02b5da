import type {Pack} from '../portal/packs.js';

/** Packs in other languages than Dutch. The build puts in what there is; where the source runs as it is, those that are registered hold. */
export const translations: readonly Pack[] = [];
