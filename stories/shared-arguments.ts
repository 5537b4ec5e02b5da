import type {ArgTypes} from '@storybook/web-components-vite';

import {schoolTypes} from '../src/protocol/limits.js';

/** The names of what every widget can be given by the page around it. */
export type SharedArgument = 'endpoint' | 'schoolSrc' | 'school' | 'schoolType' | 'headingLevel' | 'transport' | 'requestHeaders';

/** Controls for those, for who tries out what they do. */
export const sharedControls: ArgTypes<object> = {
  endpoint: {control: 'text'},
  schoolSrc: {control: 'text'},
  school: {control: 'object'},
  schoolType: {control: 'inline-radio', options: schoolTypes},
  headingLevel: {control: {type: 'number', min: 2, max: 4}},
  transport: {control: false},
  requestHeaders: {control: false},
};
