/* global customElements, HTMLElement */
import screen from 'bench:screen';
import {Model} from 'survey-core';
import {renderSurvey} from 'survey-js-ui';

// The peer: the same first screen as a SurveyJS model, as its documentation says to write one.

const said = (paragraphs) =>
  paragraphs.map((words) => `<p>${words.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)}</p>`).join('');

const elements = screen.blocks.flatMap((block, index) => {
  const name = `block${index}`;
  switch (block.kind) {
    case 'words':
      return [{type: 'html', name, html: `${block.title ? `<h3>${block.title}</h3>` : ''}${said(block.paragraphs)}`}];
    case 'choices': {
      const choices = block.options.map(({id, text, hint}) => ({value: id, text: hint ? `${text}: ${hint}` : text}));
      // What stands beside each row there is a column here.
      if (block.unsure) {
        const columns = [
          {value: 'yes', text: 'ja'},
          {value: 'unsure', text: '?'},
        ];
        return [{type: 'matrix', name, title: block.legend, columns, rows: choices}];
      }
      return [{type: block.many ? 'checkbox' : 'radiogroup', name, title: block.legend, choices}];
    }
    case 'fields':
      return block.fields.map(({id, label}) => ({type: 'text', name: id, title: label, autocomplete: 'off'}));
    case 'folded':
      return [
        {
          type: 'panel',
          name,
          title: block.title,
          state: 'collapsed',
          elements: [{type: 'html', name: `${name}body`, html: said(block.paragraphs)}],
        },
      ];
    case 'numbers':
      return [
        {
          type: 'html',
          name,
          html: `<ul>${block.items.map(({name, phone}) => `<li>${name} <a href="tel:${phone}">${phone}</a></li>`).join('')}</ul>`,
        },
      ];
    default:
      return [{type: 'html', name, html: block.labels.map((label) => `<button type="button">${label}</button>`).join(' ')}];
  }
});

customElements.define(
  'bench-floor',
  class extends HTMLElement {
    connectedCallback() {
      if (this.model) return;
      this.model = new Model({title: screen.title, description: screen.lead, showNavigationButtons: false, elements});
      renderSurvey(this.model, this);
    }
  },
);
