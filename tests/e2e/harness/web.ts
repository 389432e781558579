/**
 * A whole web on this machine: a proxy that answers every address itself, http and https, for Chromium and Firefox alike.
 * What no test serves is refused and remembered, so a test can say that nothing else was ever asked for.
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface Web {
  /** Give this to the browser as its proxy. */
  readonly port: number;
  /** Serves HTML at an address; later calls replace it. An address that ends in `?*` is served whatever its query. */
  serve(address: string, html: string): void;
  /** Addresses asked for that no test serves, what the browser itself asks for aside. */
  readonly strays: string[];
  /** Every address asked for, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Chromium asks these at every start, with no extension at all: its clock, its start page, its own accounts; what to fill into forms, its dictionary. */
const BROWSERS_OWN = [
  'http://clients2.google.com/time/',
  'https://www.google.com/async/folae',
  'https://accounts.google.com/ListAccounts',
  'https://android.clients.google.com/checkin',
  'https://content-autofill.googleapis.com/',
  'https://redirector.gvt1.com/edgedl/chrome/dict/',
];

const isOfTheBrowser = (address: string): boolean =>
  address.endsWith('/favicon.ico') || BROWSERS_OWN.some(own => address.startsWith(own));

const here = new URL('.', import.meta.url);
const credentials = { key: readFileSync(new URL('key.pem', here)), cert: readFileSync(new URL('cert.pem', here)) };

const listen = (server: Server): Promise<number> =>
  new Promise(done => server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)));

const withoutFragment = (address: string): string => address.split('#')[0] ?? address;

export async function openWeb(): Promise<Web> {
  const pages = new Map<string, string>();
  const strays: string[] = [];
  const asked: string[] = [];
  const sockets = new Set<Socket>();

  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const raw = request.url ?? '/';
    const address = raw.startsWith('http') ? raw : `${scheme}://${request.headers.host}${raw}`;
    asked.push(address);
    const html = pages.get(address) ?? pages.get(`${address.split('?')[0]}?*`);
    if (html === undefined) {
      if (!isOfTheBrowser(address)) strays.push(address);
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  };

  const secure = createTlsServer(credentials, answer('https'));
  const securePort = await listen(secure);
  const proxy = createServer(answer('http'));
  proxy.on('connect', (_request, client: Socket) => {
    const upstream = connect(securePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
  });
  const port = await listen(proxy);

  return {
    port,
    strays,
    asked,
    serve: (address, html) => void pages.set(withoutFragment(address), html),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      proxy.closeAllConnections();
      secure.closeAllConnections();
      await Promise.all([new Promise(done => proxy.close(done)), new Promise(done => secure.close(done))]);
    },
  };
}
