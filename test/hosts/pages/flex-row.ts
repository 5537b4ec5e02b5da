import {placing} from '../host.js';
import {layoutCalled} from '../layouts.js';

/** Beside another part, in a row. */
export const flexRow = placing(layoutCalled('a flex row beside a text'));
