import {createHash, generateKeyPairSync, randomUUID, sign} from 'node:crypto';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';

/** What a test lets the provider do wrong. */
export type Fault = 'none' | 'nonce' | 'signature' | 'denies' | 'audience' | 'expired';

/** A provider of OpenID Connect as schools have one: discovery, keys, codes with PKCE and signed tokens. Whoever is asked signs in at once. */
export class MockProvider {
  readonly clientId = 'portaal';
  readonly clientSecret = 'geheim-van-het-portaal';
  /** Who signs in next. */
  account: Record<string, unknown> = {};
  fault: Fault = 'none';
  private readonly codes = new Map<string, {challenge: string; nonce: string; redirect: string}>();
  private readonly keys = generateKeyPairSync('rsa', {modulusLength: 2048});
  private readonly others = generateKeyPairSync('rsa', {modulusLength: 2048});
  private server: Server | undefined;

  get issuer(): string {
    return `http://localhost:${(this.server!.address() as AddressInfo).port}`;
  }

  async open(): Promise<void> {
    this.server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const url = new URL(request.url!, this.issuer);
        const {status = 200, headers = {}, body} = this.answer(url, Buffer.concat(parts).toString(), request.headers.authorization);
        response.writeHead(status, {'Content-Type': 'application/json', ...headers}).end(JSON.stringify(body));
      });
    });
    await new Promise<void>((resolve) => this.server!.listen(0, 'localhost', resolve));
  }

  async close(): Promise<void> {
    this.server!.closeAllConnections();
    await new Promise((resolve) => this.server!.close(resolve));
  }

  private answer(
    url: URL,
    sent: string,
    authorization: string | undefined,
  ): {status?: number; headers?: Record<string, string>; body?: unknown} {
    const {issuer} = this;
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return {
          body: {
            issuer,
            authorization_endpoint: `${issuer}/authorize`,
            token_endpoint: `${issuer}/token`,
            jwks_uri: `${issuer}/jwks`,
            response_types_supported: ['code'],
            subject_types_supported: ['public'],
            id_token_signing_alg_values_supported: ['RS256'],
          },
        };
      case '/jwks':
        return {body: {keys: [{...this.keys.publicKey.export({format: 'jwk'}), kid: 'een', use: 'sig', alg: 'RS256'}]}};
      case '/authorize': {
        const asked = (name: string) => url.searchParams.get(name) ?? '';
        const back = new URL(asked('redirect_uri'));
        back.searchParams.set('state', asked('state'));
        if (asked('client_id') !== this.clientId || asked('code_challenge_method') !== 'S256') return {status: 400};
        if (this.fault === 'denies') back.searchParams.set('error', 'access_denied');
        else {
          const code = randomUUID();
          this.codes.set(code, {challenge: asked('code_challenge'), nonce: asked('nonce'), redirect: asked('redirect_uri')});
          back.searchParams.set('code', code);
        }
        return {status: 303, headers: {Location: back.href}};
      }
      case '/token': {
        const form = new URLSearchParams(sent);
        const code = this.codes.get(form.get('code') ?? '');
        // Once.
        this.codes.delete(form.get('code') ?? '');
        const proof = createHash('sha256')
          .update(form.get('code_verifier') ?? '')
          .digest('base64url');
        // Each part is encoded as in a form.
        const [id, secret] = Buffer.from(authorization?.slice('Basic '.length) ?? '', 'base64')
          .toString()
          .split(':')
          .map(decodeURIComponent);
        const isRight = code?.challenge === proof && code.redirect === form.get('redirect_uri');
        if (!isRight) return {status: 400, body: {error: 'invalid_grant'}};
        if (id !== this.clientId || secret !== this.clientSecret) return {status: 401, body: {error: 'invalid_client'}};
        return {body: {access_token: randomUUID(), token_type: 'Bearer', id_token: this.token(code.nonce)}};
      }
      default:
        return {status: 404};
    }
  }

  private token(nonce: string): string {
    const now = Math.floor(Date.now() / 1000);
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const text = `${part({alg: 'RS256', typ: 'JWT', kid: 'een'})}.${part({
      iss: this.issuer,
      aud: this.fault === 'audience' ? 'een-ander' : this.clientId,
      iat: now - 600,
      exp: this.fault === 'expired' ? now - 300 : now + 300,
      nonce: this.fault === 'nonce' ? 'van-een-ander' : nonce,
      ...this.account,
    })}`;
    const key = (this.fault === 'signature' ? this.others : this.keys).privateKey;
    return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
  }
}
