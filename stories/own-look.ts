import {html, type TemplateResult} from 'lit';
import type {Decorator} from '@storybook/web-components-vite';

/** A publisher's own look, with every custom property that there is: dark green on cream, round, with a serif. */
export const ownLook: Decorator<object> = (story) =>
  html`<style>
      .own-look {
        --pleinwacht-unit: 17px;
        --pleinwacht-radius: 1.25rem;
        --pleinwacht-font: Georgia, serif;
        --pleinwacht-heading-font: 'Trebuchet MS', sans-serif;
        --pleinwacht-surface: #fffdf7;
        --pleinwacht-tint: #fbf1dc;
        --pleinwacht-text: #22201a;
        --pleinwacht-text-quiet: #4a463c;
        --pleinwacht-accent: #14532d;
        --pleinwacht-accent-strong: #052e16;
        --pleinwacht-on-accent: #ffffff;
        --pleinwacht-accent-tint: #e3f1e6;
        --pleinwacht-mark: #f8b133;
        --pleinwacht-top: 4rem;
      }
    </style>
    <div class="own-look">${story() as TemplateResult}</div>`;
