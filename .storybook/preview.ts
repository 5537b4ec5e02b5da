import type {Preview} from '@storybook/web-components-vite';
import {html} from 'lit';

import {extractArgTypes, extractComponentDescription} from './arg-types.js';
import './docs.css';
import {theme} from './theme.js';

export default {
  tags: ['autodocs'],
  // Around the stories stands English prose; the schools of the stories are Dutch.
  decorators: [(story) => html`<div lang="nl">${story()}</div>`],
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true, sort: 'none'},
    docs: {theme, toc: {headingSelector: 'h2, h3'}, extractArgTypes, extractComponentDescription},
    options: {
      storySort: {
        order: [
          'Welcome',
          'Widgets',
          'In anybody’s page',
          'Theming',
          'Content',
          'Embedding',
          'Build on it',
          'Team material',
          'How not to use it',
        ],
      },
    },
  },
} satisfies Preview;
