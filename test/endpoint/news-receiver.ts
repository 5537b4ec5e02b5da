import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';

/** What came to whoever hears the news. */
export interface Heard {
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Somebody who hears news by webhook, on this machine. */
export class NewsReceiver {
  readonly heard: Heard[] = [];
  /** What it answers; nothing at all when undefined. */
  status: number | undefined = 200;
  /** Called with what came, before it is answered. */
  onHeard: (heard: Heard) => void = () => {};
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<NewsReceiver> {
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        const heard = {headers: request.headers, body};
        if (receiver.status === 200) receiver.heard.push(heard);
        receiver.onHeard(heard);
        if (receiver.status === undefined) response.destroy();
        else response.writeHead(receiver.status).end();
      });
    });
    const receiver = new NewsReceiver(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/news`;
  }

  /** Each piece of news once, however often it came. */
  get ids(): ReadonlySet<string> {
    return new Set(this.heard.map(({headers}) => String(headers['webhook-id'])));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
