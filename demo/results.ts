import { drawResults } from '../extension/content/draw-results.ts';
import type { Say } from '../extension/content/say.ts';
import { wordsOf } from '../extension/content/words-of.ts';
import messages from '../extension/public/_locales/en/messages.json';
import { findSite } from '../extension/sites/index.ts';
import { chipFor } from '../shared/engine/chip-for.ts';
import { openPack } from '../shared/pack/open.ts';
import { today } from '../shared/view/today.ts';
import list from '../test/sites/nhs-jobs/results/page.html?raw';

/** The chips with no extension at all: the very same, on a page that is read by the very same code. */
const url = new URL('https://www.jobs.nhs.uk/candidate/search/results');
const pack = openPack(async (path) => (await fetch(`content/${path}`)).text());

const say: Say = (name, ...values) =>
  (messages as Record<string, { message: string }>)[name]?.message.replaceAll(
    /\$(\d)/g,
    (_, at: string) => values[Number(at) - 1] ?? '',
  ) ?? '';

async function show(frame: HTMLIFrameElement): Promise<void> {
  const page = frame.contentDocument;
  const site = findSite(url);
  const read = page && site?.read(page, url, today());
  if (!page || !site || read?.kind !== 'results') return;
  const index = await pack.index();
  const chips = read.cards.map((card) => chipFor(wordsOf(card), index) ?? null);
  const places = site.findCards(page, url);
  drawResults(page, { cards: read.cards, places, chips }, say, new AbortController().signal);
}

const frame = document.querySelector<HTMLIFrameElement>('#list');
if (frame) {
  frame.addEventListener('load', () => void show(frame));
  frame.srcdoc = list;
}
