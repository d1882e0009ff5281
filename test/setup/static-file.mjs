import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/**
 * The file that a folder holds for the path of an address, or undefined. An address that ends in a slash means the
 * index.html there. Never a file outside the folder, however the path is written.
 *
 * @param {string} folder
 * @param {string} urlPath as it stands in the address, still percent-encoded
 */
export function staticFile(folder, urlPath) {
  const root = path.resolve(folder);
  const file = path.join(root, decode(urlPath), urlPath.endsWith('/') ? 'index.html' : '');
  if (!file.startsWith(root + path.sep)) return undefined;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/**
 * The content type of a file by its ending. A path without one we know is a page, as the portals' own addresses are.
 *
 * @param {string} file
 */
export function contentType(file) {
  return types[path.extname(file).toLowerCase()] ?? types['.html'];
}

/** A path that is not properly encoded, or hides a null, names no file. */
function decode(urlPath) {
  try {
    return decodeURIComponent(urlPath).replaceAll('\0', '');
  } catch {
    return '';
  }
}
