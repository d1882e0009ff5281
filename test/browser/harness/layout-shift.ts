import type { Page } from 'puppeteer-core';

/** How far a page's content has jumped since it loaded, by Chromium's own measure (0 is not at all), and what jumped. */
export type LayoutShift = { total: number; moved: string[] };

type Entry = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node?: Node }[] };

/**
 * The layout shift so far, as Chromium reports it. What follows at once on a person's key or press does not count.
 * Firefox does not measure this: ask only in Chromium.
 */
export function layoutShift(page: Page): Promise<LayoutShift> {
  return page.evaluate(async () => {
    const entries: Entry[] = [];
    const observer = new PerformanceObserver((list) => entries.push(...(list.getEntries() as Entry[])));
    observer.observe({ type: 'layout-shift', buffered: true });
    // Two frames: the shifts of the one under way are reported after it is drawn.
    await new Promise((done) => {
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
    });
    observer.disconnect();

    const counted = entries.filter((entry) => !entry.hadRecentInput);
    const nodes = counted.flatMap((entry) => entry.sources.map((source) => source.node));
    const elements = nodes.map((node) => (node instanceof Element ? node : node?.parentElement));
    const moved = elements.map((element) => (element?.cloneNode(false) as Element | undefined)?.outerHTML ?? 'removed');
    return { total: counted.reduce((sum, entry) => sum + entry.value, 0), moved: [...new Set(moved)] };
  });
}
