import '../portal/define.js';
import {defineOnce} from '../base/define-once.js';
import {PestenPlagenQuiz} from './pesten-plagen-quiz.js';

defineOnce('pleinwacht-pesten-plagen-quiz', PestenPlagenQuiz);

declare global {
  interface HTMLElementTagNameMap {
    'pleinwacht-pesten-plagen-quiz': PestenPlagenQuiz;
  }
}
