import {placing} from '../host.js';
import {layoutCalled} from '../layouts.js';

/** In a table for the layout, as of old. */
export const tableCell = placing(layoutCalled('a table cell beside another'));
