import type {Companion} from '../../content/structure/texts/parent-panel.js';
import type {PanelView} from './panel-view.js';

/** The widgets that the panel leads to, as far as they stand on the same page. */
export function companionsOf(host: HTMLElement, named: Readonly<Record<Companion, string>>): PanelView['companions'] {
  const root = host.getRootNode() as Document | ShadowRoot;
  return (Object.keys(named) as Companion[]).flatMap((companion) => {
    const tag = `pleinwacht-${companion}` as const;
    const element: HTMLElement | null = root.querySelector<HTMLElement>(tag) ?? document.querySelector<HTMLElement>(tag);
    return element ? [{companion, element}] : [];
  });
}
