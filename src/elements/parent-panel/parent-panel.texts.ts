import type {PanelWords} from '../../content/structure/texts/parent-panel.js';
import type {SharedTexts} from '../../content/structure/texts/shared.js';

/** The interface words of the panel, with what all widgets say. */
export interface ParentPanelTexts extends PanelWords, SharedTexts {}
