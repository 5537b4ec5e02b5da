import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';

import manifest from '../dist/custom-elements.json' with {type: 'json'};

setCustomElementsManifest(manifest);

export default {
  tags: ['autodocs'],
  parameters: {
    a11y: {test: 'error'},
    options: {
      storySort: {order: ['Welcome', 'Widgets', 'Theming', 'Content', 'Embedding', 'Team material', 'How not to use it']},
    },
  },
} satisfies Preview;
