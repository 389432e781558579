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
  /** Serves HTML, or what else is said, at an address; later calls replace it. An address that ends in `?*` is served whatever its query. */
  serve(address: string, body: string | Uint8Array, type?: string): void;
  /** A test opens addresses that begin so on purpose, though nothing is there. */
  mayMiss(address: string): void;
  /** Addresses asked for that no test serves, what the browser itself asks for aside. */
  readonly strays: readonly string[];
  /** Every address asked for, in order. */
  readonly asked: string[];
  /** Throws when anything was asked for that no test serves: so every test with a browser holds that Fondly asks nothing. */
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

/** Firefox's own hosts: is there a network, its settings, its lists of what is harmful, its pages at the first start. */
const FIREFOX_OWN = /^https?:\/\/(?:[\w-]{1,40}\.){0,3}(?:firefox\.com|mozilla\.com|mozilla\.net|mozilla\.org)[/:]/;

const isOfTheBrowser = (address: string): boolean =>
  FIREFOX_OWN.test(address) || BROWSERS_OWN.some(own => address.startsWith(own));

const HTML = 'text/html; charset=utf-8';
const hostOf = (address: string): string => new URL(address).host;

const here = new URL('.', import.meta.url);
const credentials = { key: readFileSync(new URL('key.pem', here)), cert: readFileSync(new URL('cert.pem', here)) };

const listen = (server: Server): Promise<number> =>
  new Promise(done => server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)));

const withoutFragment = (address: string): string => address.split('#')[0] ?? address;

export async function openWeb(): Promise<Web> {
  const pages = new Map<string, { readonly body: string | Uint8Array; readonly type: string }>();
  const missed: string[] = [];
  const strays: string[] = [];
  /** Of pages a test opened: the browser asks each for its small picture. */
  const visited = new Set<string>();
  const isMissed = (address: string): boolean => missed.some(start => address.startsWith(start));
  const isExpected = (address: string): boolean =>
    isMissed(address) || isOfTheBrowser(address) || (address.endsWith('/favicon.ico') && visited.has(hostOf(address)));
  const asked: string[] = [];
  const sockets = new Set<Socket>();

  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const raw = request.url ?? '/';
    const address = raw.startsWith('http') ? raw : `${scheme}://${request.headers.host}${raw}`;
    asked.push(address);
    const page = pages.get(address) ?? pages.get(`${address.split('?')[0]}?*`);
    if (page || isMissed(address)) visited.add(hostOf(address));
    if (!page) {
      if (!isExpected(address)) strays.push(address);
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': page.type }).end(page.body);
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
    mayMiss: address => void missed.push(address),
    serve: (address, body, type = HTML) => void pages.set(withoutFragment(address), { body, type }),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      proxy.closeAllConnections();
      secure.closeAllConnections();
      await Promise.all([new Promise(done => proxy.close(done)), new Promise(done => secure.close(done))]);
      if (strays.length > 0) throw new Error(`asked for what no test serves: ${strays.join(' ')}`);
    },
  };
}
