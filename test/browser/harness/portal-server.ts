import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';

import { sites } from '../../../extension/sites/index.ts';
import { contentType, staticFile } from '../../setup/static-file.mjs';
import { makeCertificate } from './certificate.ts';

/** What to send for an address. `type` is HTML unless the address ends like a script, a style sheet and so on. */
export type Answer = { body: string | Buffer; type?: string; status?: number; headers?: Record<string, string> };

export type PortalServer = {
  /** On 127.0.0.1, chosen by the system. */
  port: number;
  /** The host names it stands in for. */
  hosts: string[];
  /** Every address that was asked of it, whole and in order, found or not. Empty it to start counting afresh. */
  requests: string[];
  /** Sends this for `https://host/path` whatever the query, or for one query alone; a string is an HTML page. */
  serve(address: string, answer: Answer | string): void;
  /** Sends the files of a folder for everything under an address that ends in a slash. */
  serveFolder(address: string, folder: string): void;
  close(): Promise<void>;
};

/** The hosts that tests may use: the portals' own, a trust's, one of nobody's, one that keeps site data, a college's, and one that frames others. */
export const testHosts = [
  ...sites.flatMap((site) => site.hosts),
  'www.example-trust.nhs.uk',
  'careers.example.org',
  'data.example.org',
  'college.example',
  'council.example',
];

/** A TLS server that stands in for the portals under their true names; `gate.ts` leads the browsers to it. */
export async function startPortalServer(hosts: string[] = testHosts): Promise<PortalServer> {
  const pages = new Map<string, Answer>();
  const folders = new Map<string, string>();
  const requests: string[] = [];

  const server = createServer(await makeCertificate(hosts), (request, response) => {
    const url = new URL(`https://${request.headers.host ?? ''}${request.url ?? '/'}`);
    requests.push(url.href);
    send(request, response, pages.get(url.href) ?? pages.get(url.origin + url.pathname) ?? fromFolder(folders, url));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });

  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    requests,
    serve: (address, answer) => pages.set(address, typeof answer === 'string' ? { body: answer } : answer),
    serveFolder: (address, folder) => folders.set(address, folder),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function fromFolder(folders: Map<string, string>, url: URL): Answer | undefined {
  const address = url.origin + url.pathname;
  for (const [base, folder] of folders) {
    if (!address.startsWith(base)) continue;
    const file = staticFile(folder, address.slice(base.length));
    if (file) return { body: readFileSync(file), type: contentType(file) };
  }
  return undefined;
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer | undefined): void {
  const { body, type, status = 200, headers = {} } = answer ?? { body: 'There is no such page.', status: 404 };
  response.writeHead(status, { 'content-type': type ?? contentType(pathOf(request)), ...headers });
  response.end(body);
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?')[0] ?? '/';
}
