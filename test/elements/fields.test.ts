import {expect} from '@open-wc/testing';
import {html} from 'lit';

import {counted} from '../../src/content/form/fill.js';
import {type TextField, textField} from '../../src/elements/parts/fields.js';
import {pack} from '../../src/elements/report-form/report-form.pack.js';
import {place} from '../fixtures/place.js';

const {fields: texts} = pack.texts;
const left = (count: number) => counted(texts.charactersLeft, 'nl', count);
const over = (count: number) => counted(texts.charactersOver, 'nl', count);

describe('textField()', () => {
  const draw = (field: Partial<TextField> = {}) =>
    place<HTMLElement>(
      html`${textField({texts: {fields: texts}, language: 'nl'}, {id: 'note', label: 'Wat wilt u zeggen?', value: '', write: () => undefined, longest: 800, ...field})}`,
    );
  const control = (drawn: HTMLElement) => drawn.querySelector<HTMLInputElement>('#note')!;
  const words = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const describedBy = (drawn: HTMLElement) =>
    (control(drawn).getAttribute('aria-describedby')?.split(' ') ?? []).map((id) => words(drawn.querySelector(`#${id}`)));
  const told = (drawn: HTMLElement) => words(drawn.querySelector('[role=status]'));

  it('is described by nothing while there is nothing to say', async () => {
    const drawn = await draw();
    expect(control(drawn).labels!.length).to.equal(1);
    expect(describedBy(drawn)).to.deep.equal([]);
    expect(control(drawn).hasAttribute('aria-invalid')).to.equal(false);
  });

  it('is described by the hint, what is wrong and how much room there is, in that order', async () => {
    const drawn = await draw({hint: 'Mag kort.', fault: 'Vul iets in.', counted: true});
    expect(describedBy(drawn)).to.deep.equal(['Mag kort.', 'Fout: Vul iets in.', left(800)]);
    expect(control(drawn).getAttribute('aria-invalid')).to.equal('true');
  });

  for (const type of [undefined, 'short', 'long'] as const) {
    it(`keeps helpers away from what is typed in ${type ?? 'one line'}`, async () => {
      const {autocomplete, spellcheck, attributes} = control(await draw({...(type && {type})}));
      expect([autocomplete, spellcheck, attributes.getNamedItem('writingsuggestions')?.value]).to.deep.equal(['off', false, 'false']);
    });
  }

  it('counts only near the end, and tells it in steps', async () => {
    const shown = async (length: number) => {
      const drawn = await draw({value: 'x'.repeat(length)});
      return [words(drawn.querySelector('.count')), told(drawn)];
    };
    expect(await shown(719)).to.deep.equal(['', '']);
    expect(await shown(721)).to.deep.equal([left(79), left(80)]);
    expect(await shown(725)).to.deep.equal([left(75), left(80)]);
    expect(await shown(730)).to.deep.equal([left(70), left(70)]);
  });

  it('cuts nothing off, and says at once what is too long', async () => {
    const drawn = await draw({value: 'x'.repeat(801), type: 'short'});
    expect(control(drawn).value).to.have.length(801);
    expect(describedBy(drawn)).to.deep.equal([`Fout: ${texts.tooLong}`, over(1)]);
    expect(told(drawn)).to.equal(over(1));
  });
});
