import type {ArgTypes} from '@storybook/web-components-vite';

/** The names of what every widget can be given by the page around it. */
export type SharedArgument = 'endpoint' | 'schoolSrc' | 'school' | 'schoolType' | 'headingLevel' | 'transport' | 'requestHeaders';

/** Where the manifest knows too little to give a control. */
export const sharedControls: ArgTypes<object> = {
  school: {control: 'object'},
  headingLevel: {control: {type: 'number', min: 2, max: 4}},
};
