import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

import { projectRoot } from '../test/setup/project-root.mjs';
import { contentType, staticFile } from '../test/setup/static-file.mjs';

const usualPort = 4173;
const portsToTry = 20;

/**
 * Serves the built demo on this machine alone: dist/demo, and dist/sdk under /sdk/.
 *
 * @param {number | undefined} port this one or none; without it the first free one from 4173; 0 lets the system choose
 * @returns {Promise<{ address: string, close: () => void }>} the address has no slash at its end
 */
export async function serveDemo(port) {
  const server = createServer(answer);
  await listen(server, port);
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function answer(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return respond(response, 405, 'Only GET and HEAD here.');
  const file = fileFor(new URL(request.url, 'http://demo.invalid').pathname);
  if (!file) return respond(response, 404, 'There is no such file in the built demo.');
  response.writeHead(200, { 'content-type': contentType(file), 'cache-control': 'no-store' });
  return response.end(readFileSync(file));
}

function fileFor(pathname) {
  return pathname.startsWith('/sdk/')
    ? staticFile(path.join(projectRoot, 'dist/sdk'), pathname.slice('/sdk'.length))
    : staticFile(path.join(projectRoot, 'dist/demo'), pathname);
}

function respond(response, status, text) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(text);
}

async function listen(server, port) {
  const ports = port === undefined ? Array.from({ length: portsToTry }, (_, index) => usualPort + index) : [port];
  for (const next of ports) {
    try {
      return await tryPort(server, next);
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  const taken = ports.length > 1 ? `Ports ${ports[0]} to ${ports.at(-1)} are all` : `Port ${port} is`;
  throw new Error(`${taken} in use. Name another: PORT=8080 npm start`);
}

function tryPort(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
