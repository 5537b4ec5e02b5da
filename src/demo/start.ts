import {startDemo} from './server.js';

/** Starts the demo portal as the environment says, until it is asked to stop. README.md lists the variables. */
const {
  PORT,
  PLEINWACHT_HOST,
  PLEINWACHT_TOKEN,
  PLEINWACHT_OUTSIDE_TOKEN,
  PLEINWACHT_DATABASE,
  PLEINWACHT_ORIGINS,
  PLEINWACHT_WEBHOOK,
  PLEINWACHT_OUTSIDE_WEBHOOK,
  PLEINWACHT_WEBHOOK_SECRET,
  PLEINWACHT_CSP,
  PLEINWACHT_DIST,
  PLEINWACHT_ISSUER,
  PLEINWACHT_CLIENT_ID,
  PLEINWACHT_CLIENT_SECRET,
  PLEINWACHT_STAFF,
  PLEINWACHT_STAFF_CLAIM,
  PLEINWACHT_ADDRESS,
} = process.env;

const port = PORT ? Number(PORT) : 4173;
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error('PORT: expected a number from 0 to 65535');
  process.exit(1);
}

const signsIn = [PLEINWACHT_ISSUER, PLEINWACHT_CLIENT_ID, PLEINWACHT_CLIENT_SECRET].some(Boolean);
if (signsIn && !(PLEINWACHT_ISSUER && PLEINWACHT_CLIENT_ID && PLEINWACHT_CLIENT_SECRET)) {
  console.error('PLEINWACHT_ISSUER: expected PLEINWACHT_CLIENT_ID and PLEINWACHT_CLIENT_SECRET beside it, and all three');
  process.exit(1);
}

try {
  const demo = await startDemo({
    port,
    ...(PLEINWACHT_HOST && {host: PLEINWACHT_HOST}),
    ...(PLEINWACHT_TOKEN && {token: PLEINWACHT_TOKEN}),
    ...(PLEINWACHT_OUTSIDE_TOKEN && {outsideToken: PLEINWACHT_OUTSIDE_TOKEN}),
    ...(PLEINWACHT_DATABASE && {database: PLEINWACHT_DATABASE}),
    ...(PLEINWACHT_ORIGINS && {origins: PLEINWACHT_ORIGINS.split(/[\s,]+/).filter(Boolean)}),
    ...(PLEINWACHT_WEBHOOK && {webhook: PLEINWACHT_WEBHOOK}),
    ...(PLEINWACHT_OUTSIDE_WEBHOOK && {outsideWebhook: PLEINWACHT_OUTSIDE_WEBHOOK}),
    ...(PLEINWACHT_WEBHOOK_SECRET && {webhookSecret: PLEINWACHT_WEBHOOK_SECRET}),
    ...(PLEINWACHT_CSP && {policy: PLEINWACHT_CSP}),
    ...(PLEINWACHT_DIST && {dist: PLEINWACHT_DIST}),
    ...(signsIn && {
      signIn: {
        issuer: PLEINWACHT_ISSUER!,
        clientId: PLEINWACHT_CLIENT_ID!,
        clientSecret: PLEINWACHT_CLIENT_SECRET!,
        groups: PLEINWACHT_STAFF ?? '{}',
        ...(PLEINWACHT_STAFF_CLAIM && {claim: PLEINWACHT_STAFF_CLAIM}),
        ...(PLEINWACHT_ADDRESS && {address: PLEINWACHT_ADDRESS}),
      },
    }),
  });
  if (signsIn) console.log('Staff sign in with their account; nobody reads with a token.');
  else if (!PLEINWACHT_TOKEN) console.log(`Token for the inbox: ${demo.token}`);
  if (!signsIn && !PLEINWACHT_OUTSIDE_TOKEN)
    console.log(`Token for the inbox of the ${demo.outside}, outside the team: ${demo.outsideToken}`);
  const hears = PLEINWACHT_WEBHOOK ?? PLEINWACHT_OUTSIDE_WEBHOOK;
  if (hears && !PLEINWACHT_WEBHOOK_SECRET) console.log(`Secret of the webhook: ${demo.webhookSecret}`);
  console.log(`Pleinwacht demo portal: ${demo.url}`);

  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      // A second one means now.
      if (stopping) process.exit(1);
      stopping = true;
      demo.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
} catch (error) {
  const {code} = (error ?? {}) as {code?: unknown};
  if (code === 'EADDRINUSE')
    console.error(`PORT: ${port} is in use by another program. Choose another one, for example: PORT=${port + 1} npm start`);
  else if (code === 'EACCES')
    console.error(`PORT: ${port} may not be used here. Choose one of 1024 or more, for example: PORT=4173 npm start`);
  else console.error(error instanceof Error ? error.message : 'The demo portal could not start');
  process.exitCode = 1;
}
