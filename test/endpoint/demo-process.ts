import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const start = fileURLToPath(new URL('../../src/demo/start.ts', import.meta.url));

export interface DemoProcess {
  url: string;
  /** All that it wrote so far, to both outputs. */
  output(): string;
  /** Sends a signal and resolves, once it ended, with its exit code or with the signal that ended it. */
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals>;
}

/** Runs the demo portal as a process of its own; resolves once it says that it accepts connections. */
export async function runDemo(environment: Record<string, string>, folder: string): Promise<DemoProcess> {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), start], {
    cwd: folder,
    env: {PATH: process.env.PATH, ...environment},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<number | NodeJS.Signals>((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal!)));
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/\S+/.exec(output)?.[0];
      if (address) resolve(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    ended.then((how) => reject(new Error(`the demo ended (${how}): ${output}`)));
  });
  return {
    url,
    output: () => output,
    async end(signal) {
      child.kill(signal);
      const how = await ended;
      process.off('exit', kill);
      return how;
    },
  };
}

/** Sends what a test asks of an endpoint to a running demo. */
export function demoEndpoint(url: string) {
  return (request: Request) => {
    const {pathname, search} = new URL(request.url);
    return fetch(new Request(new URL(pathname + search, url), request));
  };
}
