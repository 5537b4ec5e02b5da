import type {Preview} from '@storybook/web-components-vite';
import {html} from 'lit';

import facts from '../src/content/languages.json' with {type: 'json'};
import '../src/elements/portal/define.js';
import {type ThemeName, themes} from '../stories/theming/theme.js';
import {extractArgTypes, extractComponentDescription} from './arg-types.js';
import './docs.css';
import {theme} from './theme.js';

const named = new Intl.DisplayNames(['en'], {type: 'language'});
const languages = Object.keys(facts).map((value) => ({value, title: named.of(value) ?? value}));

/** Stands after the style sheets of the page, as a school's own does. */
const worn = new CSSStyleSheet();
let wanted: ThemeName = 'our-own';

/** Dresses the page in one of the example themes. */
async function wear(theme: ThemeName): Promise<void> {
  if (theme === wanted) return;
  wanted = theme;
  const css = await themes[theme].css();
  // Somebody may have chosen another meanwhile.
  if (theme !== wanted) return;
  worn.replaceSync(css);
  if (!document.adoptedStyleSheets.includes(worn)) document.adoptedStyleSheets.push(worn);
}

export default {
  tags: ['autodocs'],
  globalTypes: {
    language: {
      description: 'The language of the page',
      toolbar: {title: 'Language', icon: 'globe', dynamicTitle: true, items: languages},
    },
    scheme: {
      description: 'Light or dark, as the page says with color-scheme',
      toolbar: {title: 'Scheme', icon: 'mirror', dynamicTitle: true, items: ['light', 'dark']},
    },
    theme: {
      description: 'The look of the page: an example theme',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: Object.entries(themes).map(([value, {name}]) => ({value, title: name})),
      },
    },
  },
  decorators: [
    (story, {globals}) => {
      const {language = 'nl', scheme, theme = 'our-own'} = globals as {language?: string; scheme?: string; theme?: ThemeName};
      void wear(theme);
      if (scheme) document.documentElement.style.colorScheme = scheme;
      // Around the stories stands English prose; the schools of the stories are Dutch.
      if (language === 'nl') return html`<div lang="nl">${story()}</div>`;
      // The portal has the language loaded.
      return html`<div lang=${language}><pleinwacht-portal languages="nl ${language}">${story()}</pleinwacht-portal></div>`;
    },
  ],
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
