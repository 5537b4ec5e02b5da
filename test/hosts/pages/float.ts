import {placing} from '../host.js';
import {layoutCalled} from '../layouts.js';

/** Text flows around it. */
export const float = placing(layoutCalled('a float'));
