import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';

import type {BrowserLauncher} from '@web/test-runner';

/** Where the window is drawn and what draws it: a screen that nobody sees, without a graphics card. */
const withoutGraphics = {GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1', NO_AT_BRIDGE: '1'};

/** Milliseconds. On a busy machine a window takes its time. */
const longest = 120_000;

/**
 * Runs test pages in WebKitGTK, one after another in one window, through the WebDriver that Debian packages.
 * (The launchers on npm bring a browser of their own, or installers of other browsers.)
 */
export class WebKitLauncher implements BrowserLauncher {
  readonly name = 'WebKit';
  readonly type = 'webkitgtk';
  readonly concurrency = 1;

  readonly #active = new Map<string, string>();
  readonly #processes: ChildProcess[] = [];
  #window: Promise<string> | undefined;

  async startSession(id: string, url: string): Promise<void> {
    this.#active.set(id, url);
    await command(`${await (this.#window ??= this.#open())}/url`, {url});
  }

  async stopSession(id: string): Promise<Record<string, never>> {
    this.#active.delete(id);
    // Stops whatever still runs in the page.
    await command(`${await this.#window!}/url`, {url: 'about:blank'});
    return {};
  }

  isActive(id: string): boolean {
    return this.#active.has(id);
  }

  getBrowserUrl(id: string): string | undefined {
    return this.#active.get(id);
  }

  async startDebugSession(): Promise<void> {
    throw new Error('expected another browser to debug in: WebKit draws on a screen that nobody sees');
  }

  async stop(): Promise<void> {
    if (this.#window) await command(await this.#window, undefined, 'DELETE').catch(() => {});
    for (const running of this.#processes.splice(0).reverse()) running.kill();
  }

  /** Address of the one window. */
  async #open(): Promise<string> {
    const screen = this.#start('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {});
    const [display] = (await inTime('Xvfb to name its display', (signal) => once(screen.stdout!, 'data', {signal}))) as [Buffer];
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    this.#start('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {DISPLAY: `:${String(display).trim()}`, ...withoutGraphics});
    await listening(address);
    // The runner itself knows when a page is done.
    const {sessionId} = await command<{sessionId: string}>(`${address}/session`, {
      capabilities: {alwaysMatch: {pageLoadStrategy: 'none'}},
    });
    return `${address}/session/${sessionId}`;
  }

  #start(program: string, args: readonly string[], env: Record<string, string>): ChildProcess {
    const running = spawn(program, args, {stdio: ['ignore', 'pipe', 'ignore'], env: {...process.env, ...env}});
    this.#processes.push(running);
    running.on('error', (error) => {
      throw error;
    });
    return running;
  }
}

async function command<Value>(address: string, body?: object, method = 'POST'): Promise<Value> {
  const response = await inTime(`WebKitWebDriver to answer ${method} ${address}`, (signal) =>
    fetch(address, {method, signal, ...(body && {body: JSON.stringify(body)})}),
  );
  const {value} = (await response.json()) as {value: Value & {message?: string}};
  if (!response.ok) throw new Error(`${method} ${address}: ${value.message}`);
  return value;
}

/** Without an end, a driver that is stuck would keep the whole run waiting. */
async function inTime<Value>(what: string, act: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  try {
    return await act(AbortSignal.timeout(longest));
  } catch (error) {
    if (!(error instanceof Error) || !['TimeoutError', 'AbortError'].includes(error.name)) throw error;
    throw new Error(`expected ${what} within ${longest / 1000} seconds`, {cause: error});
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as {port: number};
  server.close();
  return port;
}

async function listening(address: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await fetch(`${address}/status`);
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
