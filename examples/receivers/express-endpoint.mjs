// Express with the receiver that the library brings: npm i pleinwacht libsql express @hono/node-server
//
// PORT=8080 DATABASE=reports.db SCHOOL=de-regenwulp ORIGIN=https://www.regenwulp.example \
//   TEAM_TOKEN=… CONFIDANT_TOKEN=… node express-endpoint.mjs
//
// The inbox of the team and that of the confidant read at the same address, each with its own token.

import {getRequestListener} from '@hono/node-server';
import express from 'express';
import {createEndpoint, openStore} from 'pleinwacht/endpoint';

const {PORT, DATABASE, SCHOOL, ORIGIN, TEAM_TOKEN, CONFIDANT_TOKEN} = process.env;

const endpoint = createEndpoint({
  schools: [
    {
      id: SCHOOL,
      recipients: ['coordinator', {role: 'confidant', outsideTeam: true}],
      tokens: [TEAM_TOKEN, {token: CONFIDANT_TOKEN, recipients: ['confidant']}],
    },
  ],
  origins: [ORIGIN],
  store: await openStore(DATABASE),
});

const app = express();
// Before express.json(): what was read already cannot be read again, and the endpoint says so.
app.use('/api/pleinwacht', getRequestListener(endpoint, {overrideGlobalObjects: false}));
app.use(express.json());
app.listen(Number(PORT), '127.0.0.1', () => console.log(`A receiver for ${SCHOOL}: http://localhost:${PORT}/api/pleinwacht`));
