import {expect} from '@open-wc/testing';

import {type Act, answer, loginPage, noNetwork, problem, redirect, stored} from '../fixtures/receiver.js';
import {endpoint, errors, receiver, report, send, sendTo, withClock} from '../fixtures/submitting.js';

describe('what the console says of a receiver that gives no receipt', () => {
  withClock();

  const faults: [what: string, act: Act, said: RegExp][] = [
    ['a login page', loginPage, /status 200: is this the receiver, and not a page to log in on\?\.$/],
    ['JSON of its own', answer(200, {ok: true}), /status 200: is this the receiver/],
    ['a receipt of another version', answer(201, {received: true, version: 9}), /got status 201\.$/],
    ['no content', answer(204, undefined), /status 204: answer 201 with that in it/],
    ['accepted, not stored', answer(202, {received: true, version: 1}), /got status 202\.$/],
    ['no such address', answer(404, '<!doctype html>'), /status 404: nothing is received at this address/],
    ['no such method', answer(405, undefined), /status 405/],
    ['a key that is missing', answer(401, undefined), /requestHeaders/],
    ['a server with a limit of its own', answer(413, undefined), /64 KiB/],
    ['a server that takes forms only', answer(415, undefined), /application\/json/],
    ['a redirect', redirect, /a redirect: give the endpoint's final address/],
    ['no answer', noNetwork, /Access-Control-Allow-Origin/],
    ['a full disk', problem(500, 'fault'), /status 500 \(urn:pleinwacht:problem:fault\)\.$/],
    [
      'fields that it does not take',
      answer(422, {type: 'urn:pleinwacht:problem:invalid', fields: [{path: 'body.group', code: 'too_long'}, null, {path: 'body.story'}]}),
      /status 422 \(urn:pleinwacht:problem:invalid, body\.group too_long/,
    ],
  ];
  for (const [what, act, said] of faults) {
    it(`names it once, with what was expected: ${what}`, async () => {
      await sendTo(act);
      expect(errors.lines).to.have.length(1);
      expect(errors.lines[0])
        .to.match(new RegExp(`^POST ${endpoint}: expected {"received":true,"version":1}, got `))
        .and.match(said);
    });
  }

  it('repeats nothing of what a careless receiver sends back', async () => {
    const told = 'Ze duwen mij bij de fietsen.';
    await sendTo(
      answer(422, {
        type: told,
        title: told,
        detail: told,
        fields: [
          {path: told, code: told},
          {path: ['body', told], code: 'x'},
        ],
      }),
    );
    expect(errors.lines).to.have.length(1);
    expect(errors.lines[0]).not.to.contain('fietsen');
  });

  it('is nothing when it was stored after all', async () => {
    await sendTo(noNetwork, problem(503, 'too-busy'), stored);
    expect(errors.lines).to.deep.equal([]);
  });

  it('names a transport as what it is', async () => {
    await send(report(), {transport: async () => ({received: false, version: 1})});
    expect(errors.lines[0]).to.match(/^transport\(\): expected {"received":true,"version":1}, got something else\.$/);
    expect(receiver.calls).to.have.length(0);
  });
});
