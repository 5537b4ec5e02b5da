import type {LitElement} from 'lit';

import {firstScreenStands} from './later-controller.js';
import {Part} from './part.js';

const watching = new Part(() => import('../../controllers/in-sight-controller.js'));

/** Keeps the bar of the quick exit in sight from when the first screen stands; until then its style alone does, and where the part does not come. */
export async function keepInSight(host: LitElement): Promise<void> {
  try {
    await firstScreenStands();
    new (await watching.load()).InSightController(host, '.exitbar');
  } catch (error) {
    console.error('pleinwacht: a part did not come.', error);
  }
}
