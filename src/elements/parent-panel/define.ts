import '../portal/define.js';
import {defineOnce} from '../base/define-once.js';
import {ParentPanel} from './parent-panel.js';

defineOnce('pleinwacht-parent-panel', ParentPanel);

declare global {
  interface HTMLElementTagNameMap {
    'pleinwacht-parent-panel': ParentPanel;
  }
}
