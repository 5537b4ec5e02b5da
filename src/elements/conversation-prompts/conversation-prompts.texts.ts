import type {PromptsWords} from '../../content/structure/texts/conversation-prompts.js';
import type {SharedTexts} from '../../content/structure/texts/shared.js';

/** The interface words of the conversation prompts, with what all widgets say. */
export interface PromptsTexts extends Omit<PromptsWords, 'question'>, SharedTexts {}

/** Puts the words of one language together. */
export function promptsTexts({question: own, ...words}: PromptsWords, {question, ...shared}: SharedTexts): PromptsTexts {
  const {labels, hints, faults} = question;
  return {
    ...words,
    ...shared,
    question: {
      ...question,
      labels: {...labels, ...own.labels},
      hints: {...hints, ...own.hints},
      faults: {...faults, ...own.faults},
    },
  };
}
