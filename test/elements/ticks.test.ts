import {expect, html} from '@open-wc/testing';

import '../../src/elements/pesten-plagen-quiz/define.js';
import '../../src/elements/signal-checklist/define.js';
import type {PestenPlagenQuiz} from '../../src/elements/pesten-plagen-quiz/pesten-plagen-quiz.js';
import type {SignalChecklist} from '../../src/elements/signal-checklist/signal-checklist.js';
import {nextTask, place} from '../fixtures/place.js';

/** What changes in a widget when something is clicked. */
async function changesBy(widget: HTMLElement & {updateComplete: Promise<boolean>}, click: HTMLElement): Promise<readonly Node[]> {
  const changed: Node[] = [];
  const keep = (records: readonly MutationRecord[]) => changed.push(...records.map(({target}) => target));
  const observer = new MutationObserver(keep);
  observer.observe(widget.shadowRoot!, {subtree: true, childList: true, characterData: true, attributes: true});
  click.click();
  await widget.updateComplete;
  await nextTask();
  keep(observer.takeRecords());
  observer.disconnect();
  return changed;
}

describe('a tick', () => {
  it('in the list changes no other row', async () => {
    const list = await place<SignalChecklist>(html`<pleinwacht-signal-checklist></pleinwacht-signal-checklist>`);
    const [first, second, third] = list.shadowRoot!.querySelectorAll<HTMLElement>('.line');
    const box = (row: HTMLElement) => row.querySelector('input')!;
    box(first!).click();
    await list.updateComplete;
    expect((await changesBy(list, box(second!))).length).to.equal(0);
    const changed = await changesBy(list, third!.querySelector('button')!);
    expect(changed.length).to.be.above(0);
    const announcer = list.shadowRoot!.querySelector('.hush[role=status]')!;
    expect(changed.every((node) => third!.contains(node) || announcer.contains(node))).to.equal(true);
  });

  it('in the quiz changes no other answer', async () => {
    const quiz = await place<PestenPlagenQuiz>(html`<pleinwacht-pesten-plagen-quiz></pleinwacht-pesten-plagen-quiz>`);
    const [first, second] = quiz.shadowRoot!.querySelectorAll<HTMLInputElement>('input');
    first!.click();
    await quiz.updateComplete;
    expect((await changesBy(quiz, second!)).length).to.equal(0);
  });
});
