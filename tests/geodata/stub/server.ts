import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Misbehaviour } from './faults';
import { Gate } from './gate';
import { serve } from './recordings';

/** One request as the stub saw it. */
export interface Seen {
  /** Host, path and query of the service asked for. */
  readonly url: string;
  readonly ifNoneMatch: string | undefined;
  status: number | undefined;
}

interface Rule {
  readonly part: string;
  readonly misbehaviour: Misbehaviour;
  left: number;
}

const PING = '-/ping';
const NOT_FOUND = JSON.stringify({ title: 'Not Found', status: 404, detail: 'nothing recorded here' });

/** Stands in for all services on 127.0.0.1: `<base>/<host>/<path>?<query>`, answered from a folder of recordings. */
export class Stub {
  readonly seen: Seen[] = [];
  /** Most requests that were under way at the same time. */
  mostAtOnce = 0;
  readonly gate = new Gate();
  private readonly rules: Rule[] = [];
  private readonly server = createServer((request, response) => void this.handle(request, response));
  private atOnce = 0;
  private readonly dir: string;
  private readonly pageSize: number;

  private constructor(dir: string, pageSize: number) {
    this.dir = dir;
    this.pageSize = pageSize;
  }

  /** Starts on a free port; `pageSize` features per page. */
  static async start(dir: string, pageSize = 1000): Promise<Stub> {
    const stub = new Stub(dir, pageSize);
    await new Promise<void>((resolve) => stub.server.listen(0, '127.0.0.1', resolve));
    return stub;
  }

  get base(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Requests whose address holds `part` go wrong, the given number of times. */
  misbehave(part: string, misbehaviour: Misbehaviour, times = Number.POSITIVE_INFINITY): void {
    this.rules.push({ part, misbehaviour, left: times });
  }

  /** Answers well again and forgets what it saw. */
  reset(): void {
    this.rules.length = 0;
    this.seen.length = 0;
    this.mostAtOnce = 0;
  }

  /** Resolves when every request sent before this call has been seen, also while the gate is closed. */
  async settled(): Promise<void> {
    await fetch(`${this.base}/${PING}`);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = (request.url ?? '').slice(1);
    if (url === PING) return void send(response, 200, '');
    const seen: Seen = { url, ifNoneMatch: request.headers['if-none-match'], status: undefined };
    this.seen.push(seen);
    this.atOnce += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce);
    response.on('close', () => {
      this.atOnce -= 1;
    });
    await this.gate.pass();
    try {
      seen.status = this.respond(request, response, this.ruleFor(url));
    } catch (error) {
      seen.status = send(response, 400, `the stub cannot answer: ${error}`);
    }
  }

  private ruleFor(url: string): Misbehaviour | undefined {
    const rule = this.rules.find(({ part, left }) => decodeURIComponent(url).includes(part) && left > 0);
    if (rule) rule.left -= 1;
    return rule?.misbehaviour;
  }

  private respond(
    request: IncomingMessage,
    response: ServerResponse,
    wrong: Misbehaviour | undefined,
  ): number {
    if (wrong?.kind === 'silence') return 0;
    if (wrong?.kind === 'answer') return send(response, wrong.status, wrong.body, wrong.headers);
    const edit = wrong?.kind === 'edit' ? wrong.edit : (text: string) => text;
    const served = serve(this.dir, new URL(request.url ?? '', this.base), this.pageSize, edit);
    if (!served) return send(response, 404, NOT_FOUND, { 'content-type': 'application/problem+json' });
    const etag = `"${createHash('sha1').update(served.body).digest('hex')}"`;
    const headers = { 'content-type': served.type, etag };
    if (wrong?.kind === 'drop') return dropped(response, served.body, headers);
    if (request.headers['if-none-match'] === etag) return send(response, 304, '', { etag });
    const length = Math.floor(served.body.length * (wrong?.kind === 'truncate' ? wrong.share : 1));
    return send(response, 200, served.body.subarray(0, length), headers);
  }
}

function send(response: ServerResponse, status: number, body: string | Uint8Array, headers = {}): number {
  response.writeHead(status, headers).end(body);
  return status;
}

function dropped(response: ServerResponse, body: Uint8Array, headers: Record<string, string>): number {
  response.writeHead(200, { ...headers, 'content-length': body.length });
  response.write(body.subarray(0, body.length / 2), () => response.destroy());
  return 0;
}
