import type { Page } from '../model/page.ts';
import { healthView } from './health-view.ts';
import type { PageWords } from './words.ts';

/** One sentence on how well the page in a tab was read. No page: the script does not run there. */
export function pageHealthText(page: Page | undefined, words: PageWords): string {
  const say = words.popup;
  if (!page || page.kind === 'not-ours') return say.pageOther;
  if (page.kind === 'cannot-read') return say.pageCannot;
  const [missing] = healthView(page, words)?.text ?? [];
  return missing ? say.pagePartly(missing) : say.pageOk;
}
