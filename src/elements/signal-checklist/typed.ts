import type {TemplateResult} from 'lit';

import {type TextField, textField} from '../parts/fields.js';
import {longest, type TextAnswer} from './answers.js';
import type {ChecklistView} from './checklist-view.js';

/** A text of the list that the reader may type. */
export function typed(
  {texts, answers, answer}: ChecklistView,
  name: TextAnswer,
  field: Pick<TextField, 'label' | 'hint' | 'fault' | 'type' | 'required'>,
): TemplateResult {
  return textField(texts.fields, {
    ...field,
    id: name,
    longest: longest[name],
    value: answers[name],
    write: (words) => answer({[name]: words}),
  });
}
