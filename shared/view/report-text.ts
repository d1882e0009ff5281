import type { Page } from '../model/page.ts';
import type { PageWords } from './words.ts';

/** A report that a person may send about a page: what we saw of it, and nothing of who they are or what they searched for. */
export function reportText(page: Page, { health: say }: PageWords): string {
  const lines = [
    say.reportFirst,
    `${say.reportAddress}: ${page.url}`,
    `${say.reportSite}: ${page.site || '–'}`,
    `${say.reportKind}: ${page.kind}`,
  ];
  if (page.kind === 'cannot-read' || page.kind === 'not-ours') lines.push(`${say.reportReason}: ${page.reason}`);
  if (page.kind === 'cannot-read') lines.push(`${say.reportMissing}: ${page.missing.join(', ') || '–'}`);
  if ('health' in page) {
    lines.push(`${say.reportMissing}: ${page.health.missing.join(', ') || '–'}`);
    lines.push(`${say.reportConflicts}: ${page.health.conflicts.join(', ') || '–'}`);
  }
  return lines.join('\n');
}
