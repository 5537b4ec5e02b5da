import {placing} from '../host.js';
import {layoutCalled} from '../layouts.js';

/** In the middle of a grid. */
export const grid = placing(layoutCalled('a grid with place-content'));
