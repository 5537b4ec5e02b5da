import {expect} from '@open-wc/testing';

import {checkSchool} from '../../src/portal/check.js';
import {panelMembers} from '../../src/portal/shapes.js';

describe('checkSchool()', () => {
  it('takes a school as it is', () => {
    const school = {id: 'de-regenwulp', types: ['po'], groups: [{name: 'groep 3', pupils: 21}]};
    expect(checkSchool(school)).to.deep.equal({school, faults: []});
  });

  it('drops a faulty item alone, and names it', () => {
    const {school, faults} = checkSchool({
      name: 'De Regenwulp',
      contacts: [
        {role: 'coordinator', phone: '112'},
        {role: 'coordinator', phone: 'bel maar'},
        {role: 'confidant', name: 'mevrouw Yilmaz'},
      ],
    });
    expect(school).to.deep.equal({
      name: 'De Regenwulp',
      contacts: [
        {role: 'coordinator', phone: '112'},
        {role: 'confidant', name: 'mevrouw Yilmaz'},
      ],
    });
    expect(faults).to.have.length(1);
    const [{path, expected, found}] = faults as [(typeof faults)[0]];
    expect([path, found]).to.deep.equal(['contacts[1].phone', 'bel maar']);
    expect(expected).to.match(/^text like /);
  });

  it('drops a faulty member alone, and names it', () => {
    const {school, faults} = checkSchool({name: ' ', promise: {schoolDays: 99}, retention: {days: 30}});
    expect(school).to.deep.equal({retention: {days: 30}});
    expect(faults.map(({path, found}) => [path, found])).to.deep.equal([
      ['name', ' '],
      ['promise.schoolDays', 99],
    ]);
  });

  it('says how a fault lies deep inside', () => {
    const {faults} = checkSchool(
      {
        holidays: [{from: '2026-12-19', until: '2026-12-01'}],
        stepPlan: {id: 'eigen', title: 'Eigen plan', steps: [{id: 'a', title: 'A', phase: 'plan', owner: 'teacher', actions: [{id: 'x'}]}]},
      },
      panelMembers,
    );
    expect(faults).to.deep.equal([
      {path: 'holidays[0].until', expected: 'nothing before 2026-12-19', found: '2026-12-01'},
      {path: 'stepPlan.steps[0].actions[0].text', expected: 'text', found: undefined},
    ]);
  });

  it('lets no address in that runs a script', () => {
    const {school} = checkSchool({privacyUrl: 'javascript:alert(1)', links: [{label: 'x', url: 'data:text/html,x'}]}, panelMembers);
    expect(school).to.deep.equal({links: []});
  });

  it('leaves what one element alone reads to that element', () => {
    const given = {links: [{label: ''}], stepPlan: 'een plan', name: 'De Regenwulp'};
    expect(checkSchool(given)).to.deep.equal({school: given, faults: []});
    expect(checkSchool(given, panelMembers).school).to.deep.equal({links: [], name: 'De Regenwulp'});
  });

  it('names a member that it does not know, apart from $schema', () => {
    const {school, faults} = checkSchool({$schema: './school.schema.json', contact: []});
    expect(school).to.deep.equal({});
    expect(faults).to.have.length(1);
    expect(faults[0]!.path).to.equal('contact');
    expect(faults[0]!.expected).to.contain('contacts');
    expect(checkSchool(JSON.parse('{"__proto__": {"name": "x"}, "toString": 1}')).faults.map(({path}) => path)).to.deep.equal([
      '__proto__',
      'toString',
    ]);
  });

  it('takes two hundred items of a list, and says so when there are more', () => {
    const groups = Array.from({length: 205}, (_, index) => ({name: `groep ${index}`, pupils: 20}));
    const {school, faults} = checkSchool({groups});
    expect(school.groups).to.have.length(200);
    expect(faults).to.deep.equal([{path: 'groups[200]', expected: 'at most 200 items', found: 205}]);
  });

  it('takes what is not there for missing', () => {
    expect(checkSchool({contacts: undefined, name: 'De Regenwulp'})).to.deep.equal({school: {name: 'De Regenwulp'}, faults: []});
  });

  it('makes an empty school of what is no object', () => {
    for (const value of [null, 7, 'De Regenwulp', [], true]) {
      expect(checkSchool(value)).to.deep.equal({
        school: {},
        faults: [{path: '', expected: 'an object that describes a school', found: value}],
      });
    }
  });
});
