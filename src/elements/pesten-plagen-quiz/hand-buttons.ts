import {html, nothing, type TemplateResult} from 'lit';

import {counted, fill} from '../../content/form/fill.js';
import type {Outcome} from '../../content/form/pesten-plagen-quiz.js';
import type {QuizView} from './quiz-view.js';

/** What a teacher does with a situation before a class. */
export interface BoardActs {
  count: (outcome: Outcome, step: 1 | -1) => void;
  reveal: () => void;
  next: () => void;
  stop: () => void;
  board: () => void;
  keydown: (event: KeyboardEvent) => void;
}

/** A hand more, a hand less, and how many there are. */
export function handButtons({texts, language}: QuizView, outcome: Outcome, count: number, acts: Pick<BoardActs, 'count'>): TemplateResult {
  const answer = texts.inSentence[outcome];
  return html`
    <span class="count-hands">
      <button
        class="btn second"
        type="button"
        aria-label=${fill(texts.class.remove, {answer})}
        aria-disabled=${count === 0 ? 'true' : nothing}
        @click=${() => acts.count(outcome, -1)}
      >
        −
      </button>
      <output aria-label=${counted(texts.class.hands, language, count)}>${count}</output>
      <button
        class="btn second more-hands"
        type="button"
        aria-label=${fill(texts.class.add, {answer})}
        @click=${() => acts.count(outcome, 1)}
      >
        +
      </button>
    </span>
  `;
}
