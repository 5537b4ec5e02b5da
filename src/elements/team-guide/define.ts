import '../portal/define.js';
import {defineOnce} from '../base/define-once.js';
import {TeamGuide} from './team-guide.js';

defineOnce('pleinwacht-team-guide', TeamGuide);

declare global {
  interface HTMLElementTagNameMap {
    'pleinwacht-team-guide': TeamGuide;
  }
}
