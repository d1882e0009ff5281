import type { Portal, SitePage } from './site.ts';

type Routed = Pick<Portal, 'inHash' | 'keep'>;

/** The part of an address that says which page it is: its path, or, on boards drawn by a script, what follows `#!`. */
const routeOf = ({ inHash }: Routed, { pathname, hash }: URL): string =>
  inHash && hash.startsWith('#!') ? (hash.slice(2).split('?')[0] ?? '') : pathname;

/** The kind of page that an address of this portal should be; `undefined` where we know none. */
export const pageAt = (portal: Routed & Pick<Portal, 'pages'>, url: URL): SitePage | undefined =>
  portal.pages.find((page) => page.url.test(routeOf(portal, url)));

/** The origins of a portal, as browsers ask for leave to read them. */
export const originsOf = ({ hosts }: Pick<Portal, 'hosts'>): string[] => hosts.map((host) => `https://${host}/*`);

/** Where a portal's script runs on these of its hosts, or on a trust's, as a manifest has it. */
export const matchesOf = ({ paths }: Pick<Portal, 'paths'>, hosts: string[]): string[] =>
  hosts.flatMap((host) => paths.map((path) => `https://${host}${path}`));

/** An address without what the person searched for: that is not the page's, and not ours to keep. */
export const plainAddress = (portal: Routed, url: URL): string => {
  const query = (portal.keep ?? []).flatMap((name) => {
    const value = url.searchParams.get(name);
    return value === null ? [] : `${name}=${encodeURIComponent(value)}`;
  });
  const route = portal.inHash && url.hash.startsWith('#!') ? `#!${routeOf(portal, url)}` : '';
  return url.origin + url.pathname + (query.length > 0 ? `?${query.join('&')}` : '') + route;
};
