import type {TemplateResult} from 'lit';

import {textLength} from '../../protocol/wire/text.js';
import {type TextField, textField} from '../parts/fields.js';
import {type Answers, longest, type TextAnswer} from './answers.js';
import type {ChecklistView} from './checklist-view.js';

/** A text of the list that the reader may type. */
export function typed(
  view: ChecklistView,
  name: TextAnswer,
  field: Pick<TextField, 'label' | 'hint' | 'fault' | 'type' | 'required' | 'autocomplete'>,
): TemplateResult {
  return textField(view, {
    ...field,
    id: name,
    longest: longest[name],
    value: view.answers[name],
    write: (words) => view.answer({[name]: words}),
  });
}

export function isTooLong(answers: Answers, name: TextAnswer): boolean {
  return textLength(answers[name]) > longest[name];
}
