import {defineOnce} from '../base/define-once.js';
import {Portal} from './portal.js';

defineOnce('pleinwacht-portal', Portal);

declare global {
  interface HTMLElementTagNameMap {
    'pleinwacht-portal': Portal;
  }
}
