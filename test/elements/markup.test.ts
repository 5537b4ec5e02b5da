import {expect} from '@open-wc/testing';

import '../../src/define.js';
import type {PromptShownEvent} from '../../src/elements/conversation-prompts/conversation-prompts.events.js';
import type {SignalsChangedEvent} from '../../src/elements/signal-checklist/signal-checklist.events.js';
import {markupFor, type MarkupOptions, type WidgetName, widgetNames} from '../../src/markup/index.js';
import {ExpectedRejection} from '../fixtures/expected-rejection.js';

const opened: HTMLElement[] = [];
afterEach(() => {
  for (const widget of opened.splice(0)) widget.remove();
});

/** A widget as it stands in a page whose script is still under way: the markup inside it, and not yet drawn. */
function waiting<Name extends WidgetName>(name: Name, options: MarkupOptions = {}): HTMLElementTagNameMap[`pleinwacht-${Name}`] {
  const widget = document.createElement(`pleinwacht-${name}`);
  for (const [attribute, value] of Object.entries({mode: options.mode, setting: options.setting, about: options.about}))
    if (value) widget.setAttribute(attribute, value);
  widget.append(document.createRange().createContextualFragment(markupFor(name, options)));
  opened.push(widget);
  return widget as HTMLElementTagNameMap[`pleinwacht-${Name}`];
}

const piece = <Kind extends HTMLElement>(widget: HTMLElement, name: string) => widget.querySelector<Kind>(`[data-pleinwacht='${name}']`)!;
const inside = <Kind extends HTMLElement>(widget: HTMLElement, selector: string) => widget.shadowRoot!.querySelector<Kind>(selector);

async function draw(widget: HTMLElement & {updateComplete: Promise<boolean>}): Promise<void> {
  // Moving it would take the focus away.
  if (!widget.isConnected) document.body.append(widget);
  while (!(await widget.updateComplete));
}

describe('the markup inside a tag', () => {
  for (const name of widgetNames) {
    it(`of ${name} can be used as it is, by everybody`, async () => {
      const page = document.body.appendChild(document.createElement('div'));
      opened.push(page);
      page.append(document.createRange().createContextualFragment(markupFor(name)));
      await expect(page).to.be.accessible();
    });
  }

  it('of signal-checklist gives the list what was ticked, and keeps none of it itself', async () => {
    const list = waiting('signal-checklist');
    piece<HTMLInputElement>(list, 'sad').checked = true;
    piece<HTMLInputElement>(list, 'wants-to-be-invisible').click();
    await draw(list);
    const ticked = [...list.shadowRoot!.querySelectorAll<HTMLInputElement>('.row input:checked')].map(({value}) => value);
    expect(ticked).to.deep.equal(['wants-to-be-invisible', 'sad']);
    expect(list.querySelectorAll(':checked').length).to.equal(0);
    const told: (readonly string[])[] = [];
    list.addEventListener('pleinwacht-signals-changed', (event: SignalsChangedEvent) => told.push(event.selected));
    inside<HTMLInputElement>(list, '.row input:not(:checked)')!.click();
    expect(told[0]).to.include.members(ticked);
  });

  it('of signal-checklist leaves the list empty where nothing was ticked', async () => {
    const list = waiting('signal-checklist');
    await draw(list);
    expect(list.shadowRoot!.querySelectorAll('.row input:checked').length).to.equal(0);
  });

  it('of pesten-plagen-quiz gives the quiz the answer that was chosen', async () => {
    const quiz = waiting('pesten-plagen-quiz');
    piece<HTMLInputElement>(quiz, 'ruzie').checked = true;
    await draw(quiz);
    expect(inside<HTMLInputElement>(quiz, 'input:checked')?.value).to.equal('ruzie');
    inside<HTMLButtonElement>(quiz, '[part=next]')!.click();
    await quiz.updateComplete;
    expect(inside(quiz, '.yours')?.textContent).to.contain('ruzie');
  });

  it('of conversation-prompts keeps the cards that a reader had opened', async () => {
    const prompts = waiting('conversation-prompts');
    piece<HTMLDetailsElement>(prompts, 'vo').open = true;
    const words = [...prompts.querySelectorAll('[data-pleinwacht=vo] li > b')].map((card) => card.textContent);
    await draw(prompts);
    const shown = () => [...prompts.shadowRoot!.querySelectorAll('[part=cards] .ask')].map((card) => card.textContent);
    expect(inside<HTMLInputElement>(prompts, 'input:checked')?.value).to.equal('vo');
    expect(words).to.have.length(3);
    expect(shown()).to.have.members(words);
    const drawn: (readonly string[])[] = [];
    prompts.addEventListener('pleinwacht-prompt-shown', (event: PromptShownEvent) => drawn.push(event.prompts));
    const others = async () => {
      inside<HTMLButtonElement>(prompts, '[part=others]')!.click();
      await prompts.updateComplete;
      return shown();
    };
    // Chance may deal the same three once.
    expect(new Set([words, await others(), await others()].map(String)).size).to.be.at.least(2);
    expect(drawn).to.have.length(2);
  });

  it('of startgesprek-guide keeps what was written for the talk', async () => {
    const guide = waiting('startgesprek-guide');
    piece<HTMLInputElement>(guide, 'child').value = 'Noor';
    const [extra] = guide.querySelectorAll<HTMLInputElement>('[type=checkbox]');
    extra!.checked = true;
    await draw(guide);
    expect(inside<HTMLInputElement>(guide, '#child')!.value).to.equal('Noor');
    expect(inside<HTMLInputElement>(guide, '[type=checkbox]')!.checked).to.equal(true);
    expect(piece<HTMLInputElement>(guide, 'child').value).to.equal('');
    guide.wipe();
  });

  it('of startgesprek-guide keeps the answers of a preparation, until they are wiped', async () => {
    const guide = waiting('startgesprek-guide', {mode: 'prepare-parent'});
    piece<HTMLTextAreaElement>(guide, 'prep-parent-child').value = 'Ze leest graag.';
    await draw(guide);
    const field = () => inside<HTMLTextAreaElement>(guide, '#prep-parent-child')!;
    expect(field().value).to.equal('Ze leest graag.');
    guide.wipe();
    expect(field().value).to.equal('');
    expect(guide.textContent).not.to.contain('Ze leest graag');
  });

  it('of parent-panel keeps open what was opened', async () => {
    const panel = waiting('parent-panel');
    piece<HTMLDetailsElement>(panel, 'online').open = true;
    piece<HTMLDetailsElement>(panel, 'bullying').open = true;
    await draw(panel);
    const open = [...panel.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.section[open]')].map(({id}) => id);
    expect(open).to.deep.equal(['online']);
    expect(inside(panel, '#bullying')!.hidden).to.equal(false);
    expect(inside(panel, '#bullied')!.hidden).not.to.equal(false);
  });

  it('hands the focus to the same thing in the widget', async () => {
    const list = waiting('signal-checklist');
    document.body.append(list); // as the browser shows it until the first drawing
    piece<HTMLInputElement>(list, 'sad').focus();
    expect(document.activeElement).to.equal(piece(list, 'sad'));
    await draw(list);
    expect((list.shadowRoot!.activeElement as HTMLInputElement | null)?.value).to.equal('sad');
  });

  it('loses nothing when drawing fails', async () => {
    const rejection = new ExpectedRejection();
    try {
      const guide = waiting('startgesprek-guide');
      piece<HTMLInputElement>(guide, 'child').value = 'Noor';
      const {render} = guide as unknown as {render: () => unknown};
      Object.assign(guide, {
        render() {
          throw new Error('broken on purpose');
        },
      });
      document.body.append(guide);
      const failure: unknown = await guide.updateComplete.catch((error: unknown) => error);
      expect(String(failure)).to.contain('broken on purpose');
      expect(piece<HTMLInputElement>(guide, 'child').value).to.equal('Noor');
      Object.assign(guide, {render});
      guide.requestUpdate();
      await draw(guide);
      expect(inside<HTMLInputElement>(guide, '#child')!.value).to.equal('Noor');
      guide.wipe();
      await rejection.told;
    } finally {
      rejection.stop();
    }
  });
});
