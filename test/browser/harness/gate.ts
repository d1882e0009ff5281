import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { connect } from 'node:net';

import type { PortalServer } from './portal-server.ts';

export type Gate = { port: number; close(): Promise<void> };

/**
 * What the browsers ask of their makers by themselves: the time, updates, who is signed in, what kind of form a page with
 * a text field has. It is refused like the rest and not recorded, because no page of ours could mean these hosts. A newer
 * browser may ask another: add it here.
 */
const makers = [
  'accounts.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'update.googleapis.com',
  'firefox.settings.services.mozilla.com',
];

type Tunnel = { host: string; port: number };

/**
 * The one way out of a test browser: a proxy that leads the portals' host names to the portal server and nothing
 * anywhere else.
 *
 * A proxy, rather than rules for names, because it is the same in Chromium and Firefox and no request goes round it:
 * what a page, a worker or the browser itself asks of any other host is refused here and recorded in `portal.requests`.
 * Addresses on 127.0.0.1 do not pass through it.
 *
 * @param others `pass` lets other hosts through, for a person who looks round; tests never want that
 */
export async function startGate(portal: PortalServer, others: 'refuse' | 'pass' = 'refuse'): Promise<Gate> {
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => refusePlain(portal, request, response));
  server.on('connection', (socket) => remember(sockets, socket));

  server.on('connect', (request: IncomingMessage, client: Socket) => {
    const wanted = tunnelTo(request.url ?? '');
    if (portal.hosts.includes(wanted.host)) return join(sockets, client, { host: '127.0.0.1', port: portal.port });
    if (others === 'pass') return join(sockets, client, wanted);
    record(portal, new URL(`https://${wanted.host}/`));
    return client.end('HTTP/1.1 502 Not in the test\r\n\r\n');
  });

  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function tunnelTo(authority: string): Tunnel {
  const { hostname, port } = new URL(`https://${authority}`);
  return { host: hostname, port: Number(port || 443) };
}

function join(sockets: Set<Socket>, client: Socket, { host, port }: Tunnel): void {
  const far = connect(port, host, () => {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    client.pipe(far).pipe(client);
  });
  remember(sockets, far);
  far.on('error', () => client.destroy());
  client.on('error', () => far.destroy());
  client.on('close', () => far.destroy());
}

function remember(sockets: Set<Socket>, socket: Socket): void {
  sockets.add(socket);
  socket.on('close', () => sockets.delete(socket));
  socket.on('error', () => socket.destroy());
}

/** Plain http is refused for every host: no portal is read over it. */
function refusePlain(portal: PortalServer, request: IncomingMessage, response: ServerResponse): void {
  record(portal, new URL(request.url ?? '/', 'http://unnamed.invalid'));
  response.writeHead(502).end();
}

function record(portal: PortalServer, { hostname, href }: URL): void {
  if (!makers.includes(hostname)) portal.requests.push(href);
}
