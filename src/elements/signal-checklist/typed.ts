import type {TemplateResult} from 'lit';

import {type TextField, textField} from '../parts/fields.js';
import {longest, type TextAnswer} from './answers.js';
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
