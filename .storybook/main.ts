import type {StorybookConfig} from '@storybook/web-components-vite';

import {languagesInStorybook} from '../test/stories/languages-of-source.mjs';

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: ['./public', {from: '../stories/pictures', to: '/stories/pictures'}],
  // Nobody but the reader is told that it is read.
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: (config) => ({...config, plugins: [...(config.plugins ?? []), languagesInStorybook]}),
} satisfies StorybookConfig;
