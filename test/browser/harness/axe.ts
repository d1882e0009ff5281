import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.0, 2.1 and 2.2, levels A and AA. Not `best-practice`: those are opinions, and DESIGN.md asks for the standard. */
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds wrong in one document, as lines to read; empty when it finds nothing.
 *
 * Sees into open shadow roots and not into closed ones, and not into frames: give the panel's own frame for the panel.
 *
 * @param within a selector, or a path of them through shadow roots (`['ways-in-terms', 'dialog']`); all without it
 */
export async function axeViolations(document: Page | Frame, within?: string | string[]): Promise<string[]> {
  await document.evaluate(source);
  const violations = await document.evaluate(
    async (tags, path) => {
      const { axe: injected } = globalThis as unknown as { axe: typeof axe };
      const only = path && (path.length > 1 ? [{ fromShadowDom: path }] : path);
      const scope = (only ? { include: only } : globalThis.document) as axe.ElementContext;
      const runOnly = { type: 'tag' as const, values: tags };
      return (await injected.run(scope, { runOnly, iframes: false })).violations;
    },
    standard,
    typeof within === 'string' ? [within] : within,
  );
  return violations.flatMap((violation) => violation.nodes.map((node) => asLine(violation, node)));
}

function asLine({ id, help, helpUrl }: axe.Result, { target, html, failureSummary }: axe.NodeResult): string {
  const place = target.flat().join(' >>> ');
  const why = (failureSummary ?? '').split('\n').slice(1).join('; ').replaceAll(/\s+/g, ' ').trim();
  return `${id}: ${help}. At ${place}: ${html.slice(0, 120)} — ${why} (${helpUrl.split('?')[0]})`;
}
