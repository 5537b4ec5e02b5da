import {defineOnce} from '../base/define-once.js';
import '../portal/define.js';
import {Inbox} from './inbox.js';

defineOnce('pleinwacht-inbox', Inbox);

declare global {
  interface HTMLElementTagNameMap {
    'pleinwacht-inbox': Inbox;
  }
}
