import type { Page } from '../../shared/model/page.ts';

/** An advert that a person pasted, as if it had been read: its words are its own, and no field of it is known. */
export const pastedPage = (title: string, text: string): Page => ({
  kind: 'vacancy',
  site: 'pasted',
  url: '',
  health: { state: 'ok', missing: [], conflicts: [] },
  vacancy: {
    ...(title.trim() && { title: { value: title.trim(), quote: title.trim(), by: 'label' as const } }),
    places: [],
    criteria: [],
    sections: text.trim() ? [{ id: 'pasted', text: text.slice(0, longest) }] : [],
  },
});

/** Characters; far more than any advert has. */
const longest = 200_000;
