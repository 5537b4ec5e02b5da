import {expect} from '@open-wc/testing';

import {alternatives} from '../../src/elements/parts/alternatives.js';

describe('alternatives()', () => {
  it('puts commas between names, and a word between the last two', () => {
    expect(alternatives(['Anke', 'Bram', 'Chris'], 'of')).to.equal('Anke, Bram of Chris');
  });

  it('keeps names apart that have a comma of their own', () => {
    expect(alternatives(['Anke, coördinator', 'Bram, directeur', 'Chris'], 'of')).to.equal('Anke, coördinator; Bram, directeur; of Chris');
  });

  it('leaves one name as it is', () => {
    expect(alternatives(['Anke'], 'of')).to.equal('Anke');
  });
});
