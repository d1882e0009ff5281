import browser from 'webextension-polyfill';
import { chipFor } from '../../shared/engine/chip-for.ts';
import type { CardWords, Chip } from '../../shared/model/chip.ts';
import { openPack } from '../../shared/pack/open.ts';

const pack = openPack(async (path) => (await fetch(browser.runtime.getURL(`content/${path}`))).text());

/** What each card may say of its advert, over the small index alone; it stays loaded for as long as the background does. */
export async function chipsForCards(cards: CardWords[]): Promise<(Chip | null)[]> {
  const index = await pack.index();
  return cards.map((card) => chipFor(card, index) ?? null);
}
