import {create} from 'storybook/theming/create';

/** Storybook in the colours of the widgets: paper, sand, ink, one deep petrol. */
export const theme = create({
  base: 'light',
  brandTitle: 'Pleinwacht',
  brandImage: 'logo.svg',
  brandUrl: '?path=/docs/welcome--docs',
  brandTarget: '_self',

  // No file of letters is fetched: those of the reader's own system.
  fontBase: "system-ui, 'Segoe UI', Roboto, 'Open Sans', sans-serif",
  fontCode: 'ui-monospace, Consolas, Menlo, monospace',

  colorPrimary: '#0d5058',
  colorSecondary: '#0d5058',

  appBg: '#f6f2e9',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appHoverBg: '#e2efee',
  appBorderColor: '#d8d1c3',
  appBorderRadius: 10,

  textColor: '#1c2730',
  textInverseColor: '#ffffff',
  textMutedColor: '#404c55',

  barBg: '#ffffff',
  barTextColor: '#404c55',
  barHoverColor: '#083a40',
  barSelectedColor: '#0d5058',

  buttonBg: '#ffffff',
  buttonBorder: '#6c757a',
  booleanBg: '#f6f2e9',
  booleanSelectedBg: '#ffffff',

  inputBg: '#ffffff',
  inputBorder: '#6c757a',
  inputTextColor: '#1c2730',
  inputBorderRadius: 6,
});
