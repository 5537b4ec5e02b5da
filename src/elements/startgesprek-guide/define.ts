import '../portal/define.js';
import {defineOnce} from '../base/define-once.js';
import {StartgesprekGuide} from './startgesprek-guide.js';

defineOnce('pleinwacht-startgesprek-guide', StartgesprekGuide);

declare global {
  interface HTMLElementTagNameMap {
    'pleinwacht-startgesprek-guide': StartgesprekGuide;
  }
}
