import type {Translations} from '../parts/language-switch.js';

export {LanguageSwitch} from '../parts/language-switch.js';

/** What there is besides Dutch. The build writes here what it made of `src/content/words`. */
export const translations: Translations = {};
