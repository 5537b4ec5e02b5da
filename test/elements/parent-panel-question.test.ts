import {expect, oneEvent, waitUntil} from '@open-wc/testing';

import '../../src/elements/parent-panel/define.js';
import type {SubmittedEvent} from '../../src/portal/submitted-event.js';
import {SubmitError} from '../../src/portal/submit-error.js';
import type {Submission} from '../../src/protocol/wire/submission.js';
import {$, all, click, fill, has, part, render, school, settled, stores, text, type} from '../fixtures/parent-panel.js';

describe('<pleinwacht-parent-panel>, a question to school', () => {
  it('goes out only after a yes, on a page that names everything and everybody', async () => {
    const sent: Submission[] = [];
    const el = await render({school, transport: stores(sent)});
    await fill(el);
    expect(sent).to.have.length(0);
    const page = text(part(el, 'talk-with-school'));
    for (const words of [
      'Basisschool De Regenwulp',
      'Ze sluiten hem buiten.',
      'Samira',
      '06 12 34 56 78',
      'Alle namen die hier staan, gaan mee',
    ]) {
      expect(page).to.contain(words);
    }
    await expect(el).to.be.accessible();
    setTimeout(() => $(el, '[part=send]').click());
    const event = await oneEvent<SubmittedEvent>(el, 'pleinwacht-submitted');
    await settled(el);
    expect(sent.map(({kind, school, body}) => ({kind, school, body}))).to.deep.equal([
      {
        kind: 'question',
        school: 'de-regenwulp',
        body: {topic: 'child-is-bullied', message: 'Ze sluiten hem buiten.', from: {name: 'Samira', reach: '06 12 34 56 78'}},
      },
    ]);
    expect({...event, type: event.type}).to.deep.equal({
      isTrusted: false,
      kind: 'question',
      outcome: 'stored',
      type: 'pleinwacht-submitted',
    });
    expect(text(part(el, 'talk-with-school')))
      .to.contain('De school heeft uw bericht')
      .and.not.to.contain('Samira');
    await expect(el).to.be.accessible();
  });

  it('asks for what is missing, on top and at the field', async () => {
    const el = await render({school, transport: stores([])});
    await el.openSection('talk-with-school');
    await click(el, '[part=next]');
    expect(all(el, '.summary a')).to.have.length(3);
    expect(el.shadowRoot!.activeElement === $(el, '.summary')).to.equal(true);
    expect($(el, '#name').getAttribute('aria-describedby')).to.contain('name-fault');
    await expect(el).to.be.accessible();
    await click(el, '.summary p:last-child a');
    expect(el.shadowRoot!.activeElement!.id).to.equal('reach');
  });

  it('starts with nothing chosen, and from a door with the subject of that door', async () => {
    const el = await render({school, transport: stores([])});
    expect(has(el, 'input:checked')).to.equal(false);
    await click(el, '.door:nth-of-type(2)');
    await click(el, '#bullying > .btns .btn');
    expect(text($(el, '.choice:has(:checked)'))).to.equal('Mijn kind pest, denk ik');
  });

  it('keeps every word when sending fails, and tries again with the same one', async () => {
    const sent: Submission[] = [];
    let closed = true;
    const el = await render({
      school,
      transport: async (submission) => {
        sent.push(submission);
        if (closed) throw new SubmitError('closed');
        return {received: true, version: 1};
      },
    });
    await fill(el);
    const settles = oneEvent<SubmittedEvent>(el, 'pleinwacht-submitted');
    $(el, '[part=send]').click();
    expect((await settles).outcome).to.equal('failed');
    await settled(el);
    expect(text($(el, '[part=failure]')))
      .to.contain('De school neemt hier nu niets aan.')
      .and.to.contain('mevrouw Bakker');
    expect(text($(el, '[part=answers]'))).to.contain('Ze sluiten hem buiten.');
    await expect(el).to.be.accessible();
    closed = false;
    const again = oneEvent<SubmittedEvent>(el, 'pleinwacht-submitted');
    $(el, '[part=send]').click();
    expect((await again).outcome).to.equal('stored');
    expect(new Set(sent.map(({id}) => id)).size).to.equal(1);
  });

  it('goes back to the fields with everything in them', async () => {
    const el = await render({school, transport: stores([])});
    await fill(el);
    await click(el, '[part=check] .btn.second');
    expect($<HTMLInputElement>(el, '#name').value).to.equal('Samira');
    expect($<HTMLInputElement>(el, '.choice:nth-child(2) input').checked).to.equal(true);
  });

  it('wipes what was typed when the page is left, the search too', async () => {
    const el = await render({school, transport: stores([])});
    await type(el, '#search', 'online');
    await fill(el);
    dispatchEvent(new Event('pagehide'));
    expect(el.shadowRoot!.textContent).not.to.contain('Samira');
    expect(
      all(el, 'input:not([type=radio]), textarea')
        .map((field) => (field as HTMLInputElement).value)
        .join(''),
    ).to.equal('');
    expect(has(el, 'input:checked')).to.equal(false);
    expect(has(el, '.search li')).to.equal(false);
  });

  it('asks over everything whether the parent is still there, gives the focus back, and wipes when nobody answers', async () => {
    const el = await render({school, transport: stores([])});
    await el.openSection('talk-with-school');
    await type(el, '#name', 'Samira');
    $(el, '#name').focus();
    el.setIdleTimes({wipeAfter: 60_000, askBefore: 59_900});
    await waitUntil(() => has(el, '.dialog:modal'), undefined, {timeout: 5000});
    await expect(el).to.be.accessible();
    await click(el, '.dialog .btn');
    expect($<HTMLInputElement>(el, '#name').value).to.equal('Samira');
    expect(el.shadowRoot!.activeElement?.id).to.equal('name');
    el.setIdleTimes({wipeAfter: 1000, askBefore: 900}); // long enough to be seen on a busy machine too
    await waitUntil(() => $<HTMLInputElement>(el, '#name').value === '', undefined, {timeout: 5000});
  });
});
