import '../portal/define.js';
import {defineOnce} from '../base/define-once.js';
import {AnswerBox} from './answer-box.js';

defineOnce('pleinwacht-answer-box', AnswerBox);

declare global {
  interface HTMLElementTagNameMap {
    'pleinwacht-answer-box': AnswerBox;
  }
}
