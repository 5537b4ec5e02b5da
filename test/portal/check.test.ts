import {expect} from '@open-wc/testing';

import {checkSchool} from '../../src/portal/check.js';
import {panelMembers} from '../../src/portal/shapes.js';

describe('checkSchool()', () => {
  it('takes a school as it is', () => {
    const school = {id: 'de-regenwulp', types: ['po'], groups: [{name: 'groep 3', pupils: 21}]};
    expect(checkSchool(school)).to.deep.equal({school, faults: []});
  });

  it('drops a member alone that an item can do without, and names it', () => {
    const {school, faults} = checkSchool({
      name: 'De Regenwulp',
      contacts: [
        {role: 'coordinator', phone: '112', url: 'javascript:alert(1)'},
        {role: 'coordinator', name: 'mevrouw Bakker', phone: 'bel maar', email: 'bakker'},
      ],
      holidays: [{name: 7, from: '2026-12-19', until: '2027-01-03'}],
    });
    expect(school).to.deep.equal({
      name: 'De Regenwulp',
      contacts: [
        {role: 'coordinator', phone: '112'},
        {role: 'coordinator', name: 'mevrouw Bakker'},
      ],
      holidays: [{from: '2026-12-19', until: '2027-01-03'}],
    });
    expect(faults.map(({path, found}) => [path, found])).to.deep.equal([
      ['contacts[0].url', 'javascript:alert(1)'],
      ['contacts[1].phone', 'bel maar'],
      ['contacts[1].email', 'bakker'],
      ['holidays[0].name', 7],
    ]);
    expect(faults[1]!.expected).to.match(/^text like /);
  });

  it('drops an item that cannot do without what is wrong in it', () => {
    const {school, faults} = checkSchool({
      contacts: [{role: '?', hours: 'maandag'}, {}, {role: 'confidant'}],
      groups: [{name: 'groep 8', pupils: '25'}],
    });
    expect(school).to.deep.equal({contacts: [{role: 'confidant'}], groups: []});
    expect([...new Set(faults.map(({path}) => path))]).to.deep.equal(['contacts[0].role', 'contacts[1].role', 'groups[0].pupils']);
  });

  it('keeps whoever can be reached and has no role, and tells it', () => {
    const {school, faults} = checkSchool({
      contacts: [
        {phone: '0517 00 00 01'},
        {role: '', name: 'mevrouw Bakker', email: 'bakker@school.example'},
        {role: null, label: 'zorgteam', url: 'https://school.example'},
        {role: '?', phone: '0517 00 00 02'},
        {role: 7, name: 'meneer Kaya'},
        {role: 'психолог', phone: '0517 00 00 03'},
      ],
    });
    expect(school.contacts).to.deep.equal([
      {role: 'school', phone: '0517 00 00 01'},
      {role: 'school', name: 'mevrouw Bakker', email: 'bakker@school.example'},
      {role: 'school', label: 'zorgteam', url: 'https://school.example'},
      {role: 'school', phone: '0517 00 00 02'},
      {role: 'school', name: 'meneer Kaya'},
      {role: 'school', label: 'психолог', phone: '0517 00 00 03'},
    ]);
    expect(faults.map(({path}) => path)).to.deep.equal([0, 1, 2, 3, 4, 5].map((index) => `contacts[${index}].role`));
  });

  it('says what is expected by an example, and how long it may be', () => {
    const {faults} = checkSchool({
      id: 'a b',
      contacts: [{role: 'coordinator', phone: 'bel maar', email: 'bakker', url: 'school'}],
      groups: [{name: 'x'.repeat(201), pupils: 20}],
    });
    expect(faults.map(({expected}) => expected)).to.deep.equal([
      'text like school-leader, at most 64 characters',
      'text like 0517-123456, at most 100 characters',
      'text like naam@school.nl',
      'text like https://www.school.nl',
      'text like groep 8, at most 200 characters',
    ]);
  });

  it('keeps somebody to call whose number, address or role is written in another way, and tells it', () => {
    const given = [
      {role: 'Coordinator', phone: 517123456},
      {role: 'anti-pestcoördinator', phone: ['0517-123456', '06-12345678'], hours: ['ma 9-12', 'do 9-12']},
      {role: 'interne begeleider', label: 'IB', email: 'mailto:bakker@school.example', url: 'www.school.example'},
      {role: 'confidant', email: 'mevrouw Bakker <bakker@school.example>', url: ' https://school.example/x '},
    ];
    const {school, faults} = checkSchool({contacts: given});
    expect(school.contacts).to.deep.equal([
      {role: 'coordinator', phone: '517123456'},
      {role: 'anti-pestcoordinator', label: 'anti-pestcoördinator', phone: '0517-123456, 06-12345678', hours: 'ma 9-12, do 9-12'},
      {role: 'interne-begeleider', label: 'IB', email: 'bakker@school.example', url: 'https://www.school.example'},
      {role: 'confidant', email: 'bakker@school.example', url: 'https://school.example/x'},
    ]);
    expect(faults.map(({path}) => path)).to.deep.equal([
      'contacts[0].role',
      'contacts[0].phone',
      'contacts[1].role',
      'contacts[1].phone',
      'contacts[1].hours',
      'contacts[2].role',
      'contacts[2].email',
      'contacts[2].url',
      'contacts[3].email',
      'contacts[3].url',
    ]);
  });

  it('takes one where there should be a list for a list of one', () => {
    const {school, faults} = checkSchool({types: 'po', contacts: {role: 'coordinator', phone: '112'}});
    expect(school).to.deep.equal({types: ['po'], contacts: [{role: 'coordinator', phone: '112'}]});
    expect(faults.map(({path, expected}) => [path, expected])).to.deep.equal([
      ['types', 'a list'],
      ['contacts', 'a list'],
    ]);
  });

  it('takes what is empty for missing, without a word', () => {
    const {school, faults} = checkSchool({
      name: '',
      id: null,
      promise: null,
      contacts: [{role: 'coordinator', name: 'mevrouw Bakker', phone: '0517 00 00 01', email: '', hours: null, url: ' ', label: '\u00a0'}],
      recipients: [{role: 'coordinator', label: 'mevrouw Bakker', outsideTeam: null}],
      groups: null,
    });
    expect(school).to.deep.equal({
      contacts: [{role: 'coordinator', name: 'mevrouw Bakker', phone: '0517 00 00 01'}],
      recipients: [{role: 'coordinator', label: 'mevrouw Bakker'}],
    });
    expect(faults).to.deep.equal([]);
  });

  it('names a member that it does not know inside an item too, and leaves it there', () => {
    const given = {
      contacts: [{role: 'coordinator', telefoon: '0517 00 00 01'}],
      recipients: [{role: 'coordinator', label: 'x', e_mail: 'y'}],
    };
    const {school, faults} = checkSchool(given);
    expect(school).to.deep.equal(given);
    expect(faults.map(({path, found}) => [path, found])).to.deep.equal([
      ['contacts[0].telefoon', 'telefoon'],
      ['recipients[0].e_mail', 'e_mail'],
    ]);
    expect(faults[0]!.expected).to.match(/^one of role, label, name, phone/);
  });

  it('takes no group whose name no receiver takes', () => {
    const named = (length: number) => ({name: '😀'.repeat(length), pupils: 20});
    const {school, faults} = checkSchool({groups: [named(200), named(201), {name: 'é'.repeat(259), pupils: 20}]});
    expect(school.groups).to.deep.equal([named(200)]);
    expect(faults.map(({path}) => path)).to.deep.equal(['groups[1].name', 'groups[2].name']);
    // As they are counted where they are sent: an accent of its own adds nothing, and some letters become two.
    const [loose, split] = ['e\u0301', '\u0958'].map((letter) => checkSchool({groups: [{name: letter.repeat(200), pupils: 20}]}).faults);
    expect([loose!.length, split!.length]).to.deep.equal([0, 1]);
  });

  it('drops a faulty member alone, and names it', () => {
    const {school, faults} = checkSchool({name: 7, promise: {schoolDays: 99}, retention: {days: 30}});
    expect(school).to.deep.equal({retention: {days: 30}});
    expect(faults.map(({path, found}) => [path, found])).to.deep.equal([
      ['name', 7],
      ['promise.schoolDays', 99],
    ]);
  });

  it('drops a faulty name of a role alone, and keeps the roles that only this school has', () => {
    const roles = {coordinator: 'veiligheidscoach', teacher: 7, conciërge: 'meneer Jan', mentor: ''};
    const {school, faults} = checkSchool({roles}, {'roles?': {'coordinator?': /\S/, 'teacher?': /\S/, 'mentor?': /\S/}});
    expect(school).to.deep.equal({roles: {coordinator: 'veiligheidscoach', conciërge: 'meneer Jan'}});
    expect(faults).to.deep.equal([{path: 'roles.teacher', expected: 'text', found: 7}]);
    expect(checkSchool({roles: ['mentor']}, {'roles?': {'mentor?': /\S/}}).faults).to.have.length(1);
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
