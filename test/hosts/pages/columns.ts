import {placing} from '../host.js';
import {layoutCalled} from '../layouts.js';

/** Set in columns, as a newspaper. */
export const columns = placing(layoutCalled('columns as many as fit'));
