import {expect} from '@open-wc/testing';
import {html} from 'lit';

import type {Widget} from '../../src/elements/base/widget.js';
import {readerWidgets} from '../../src/elements/widgets.js';
import {place} from '../fixtures/place.js';
import {school} from '../fixtures/school.js';

describe('the first drawing of a widget', () => {
  const used: string[] = [];
  const original = {...Object.getOwnPropertyDescriptors(Intl)};

  before(async () => {
    for (const [name, {value}] of Object.entries(original)) {
      if (typeof value !== 'function' || !value.prototype) continue;
      const construct = (target: new () => object, given: [], asked: new () => object) => {
        used.push(name);
        return Reflect.construct(target, given, asked);
      };
      Object.defineProperty(Intl, name, {configurable: true, value: new Proxy(value, {construct})});
    }
    await import('../../src/define-for-readers.js');
  });
  after(() => void Object.defineProperties(Intl, original));

  for (const {name: widget} of readerWidgets) {
    it(`${widget} does without Intl, whose first use takes a tenth of a second on an old phone`, async () => {
      const element = document.createElement(`pleinwacht-${widget}`) as Widget<object, object>;
      await place(html`<pleinwacht-portal .school=${school}>${element}</pleinwacht-portal>`);
      expect(element.hasUpdated).to.equal(true);
      expect(used.join()).to.equal('');
    });
  }
});
