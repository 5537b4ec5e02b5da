import type {Decorator} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';

/** Writes the name of every part on the spot, for whoever styles them with `::part()`. */
export function namingParts(tag: string, parts: readonly string[]): Decorator<object> {
  const rules = parts.map(
    (part) =>
      `.parts ${tag}::part(${part}){outline:2px dashed #b3261e;outline-offset:2px;position:relative}` +
      `.parts ${tag}::part(${part})::after{content:'${part}';position:absolute;z-index:9;inset:auto 0 100% auto;padding:0 .4em;` +
      'font:700 12px/1.5 system-ui;color:#fff;background:#b3261e}',
  );
  return (story) => html`<style .textContent=${rules.join('\n')}></style> ${story() as TemplateResult}`;
}
