import '../portal/define.js';
import {defineOnce} from '../base/define-once.js';
import {Case} from './case.js';

defineOnce('pleinwacht-case', Case);

declare global {
  interface HTMLElementTagNameMap {
    'pleinwacht-case': Case;
  }
}
