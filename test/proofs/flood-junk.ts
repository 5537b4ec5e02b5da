// One process that sends junk, for `rows/flood.ts`: so many requests a second until it is told to stop. Then it says how many it sent in how many seconds.
import {Agent, request} from 'node:http';

import {report} from '../endpoint/submissions.js';

const [url, rate] = process.argv.slice(2) as [string, string];
const agent = new Agent({keepAlive: true, maxSockets: 200});
const filler = 'x'.repeat(700);

const send = () => {
  const body = JSON.stringify(report({body: {story: filler}}));
  const headers = {'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body)};
  const asked = request(url, {method: 'POST', headers, agent}, (answer) => answer.resume());
  asked.on('error', () => {});
  asked.end(body);
};

const began = performance.now();
let sent = 0;
setInterval(() => {
  for (const due = ((performance.now() - began) / 1000) * Number(rate); sent < due; sent++) send();
}, 5);
process.on('SIGTERM', () => {
  console.log(JSON.stringify({perSecond: sent / ((performance.now() - began) / 1000)}));
  process.exit(0);
});
