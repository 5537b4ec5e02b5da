import * as oauth from 'oauth4webapi';

/** Who knows the school's accounts, and as whom the portal asks there. */
export interface ProviderOptions {
  /** As its own documents write it, for example `https://login.school.example`. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** The claim that has the groups of an account; `groups` when missing. */
  claim?: string;
}

/** What has to be the same when somebody comes back. */
export interface Begun {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface Account {
  readonly who: string;
  readonly name: string;
  /** What it claims to be in. */
  readonly claimed: unknown;
}

/** Signs in with OpenID Connect: an authorization code with PKCE, `state` and `nonce`, and a signed token that tells who it is. */
export class Provider {
  private readonly options: ProviderOptions;
  private readonly client: oauth.Client;
  private readonly insecure: boolean;
  private found: Promise<oauth.AuthorizationServer> | undefined;

  constructor(options: ProviderOptions) {
    const issuer = new URL(options.issuer);
    // Elsewhere than on this machine everything goes by https.
    this.insecure = issuer.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(issuer.hostname);
    this.options = options;
    this.client = {client_id: options.clientId};
  }

  /** Where somebody is sent to sign in. Rejects when the provider cannot be reached. */
  async begin(redirectUri: string): Promise<{begun: Begun; address: string}> {
    const server = await this.server();
    const begun = {state: oauth.generateRandomState(), nonce: oauth.generateRandomNonce(), verifier: oauth.generateRandomCodeVerifier()};
    const address = new URL(server.authorization_endpoint!);
    for (const [name, value] of Object.entries({
      client_id: this.options.clientId,
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: 'openid profile',
      state: begun.state,
      nonce: begun.nonce,
      code_challenge: await oauth.calculatePKCECodeChallenge(begun.verifier),
      code_challenge_method: 'S256',
    })) {
      address.searchParams.set(name, value);
    }
    return {begun, address: address.href};
  }

  /** Who came back. Rejects at anything that is not what was begun, or not signed by the provider. */
  async finish(back: URL, {state, nonce, verifier}: Begun, redirectUri: string): Promise<Account> {
    const server = await this.server();
    const {client, insecure} = this;
    const options = {[oauth.allowInsecureRequests]: insecure};
    const parameters = oauth.validateAuthResponse(server, client, back, state);
    const authentication = oauth.ClientSecretBasic(this.options.clientSecret);
    const answer = await oauth.authorizationCodeGrantRequest(server, client, authentication, parameters, redirectUri, verifier, options);
    const tokens = await oauth.processAuthorizationCodeResponse(server, client, answer, {expectedNonce: nonce, requireIdToken: true});
    await oauth.validateApplicationLevelSignature(server, answer, options);
    const {sub, name, [this.options.claim ?? 'groups']: claimed} = oauth.getValidatedIdTokenClaims(tokens)!;
    return {who: sub, name: typeof name === 'string' && name.trim() !== '' ? name : sub, claimed};
  }

  /** Asked for when it is needed first, so that the portal starts without it; what failed is asked again. */
  private server(): Promise<oauth.AuthorizationServer> {
    const issuer = new URL(this.options.issuer);
    this.found ??= oauth
      .discoveryRequest(issuer, {[oauth.allowInsecureRequests]: this.insecure})
      .then((answer) => oauth.processDiscoveryResponse(issuer, answer));
    this.found.catch(() => (this.found = undefined));
    return this.found;
  }
}
