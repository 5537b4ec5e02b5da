import '../portal/define.js';
import {defineOnce} from '../base/define-once.js';
import {SignalChecklist} from './signal-checklist.js';

defineOnce('pleinwacht-signal-checklist', SignalChecklist);

declare global {
  interface HTMLElementTagNameMap {
    'pleinwacht-signal-checklist': SignalChecklist;
  }
}
