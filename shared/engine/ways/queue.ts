/** A queue that gives back the least first: what is put in with the lowest number. Equal ones in the order they came. */
export class Queue<T> {
  #items: { rank: number; turn: number; item: T }[] = [];
  #turns = 0;

  put(item: T, rank: number): void {
    const entry = { rank, turn: this.#turns++, item };
    const items = this.#items;
    let at = items.push(entry) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!before(entry, items[above] as typeof entry)) break;
      items[at] = items[above] as typeof entry;
      at = above;
    }
    items[at] = entry;
  }

  /** Takes the least out, with its number; undefined when there is none. */
  next(): { item: T; rank: number } | undefined {
    const items = this.#items;
    const [first] = items;
    const last = items.pop();
    if (first && last && items.length > 0) this.#sink(last);
    return first;
  }

  #sink(entry: { rank: number; turn: number; item: T }): void {
    const items = this.#items;
    let at = 0;
    for (;;) {
      const [left, right] = [at * 2 + 1, at * 2 + 2];
      const least =
        right < items.length && before(items[right] as typeof entry, items[left] as typeof entry) ? right : left;
      if (least >= items.length || !before(items[least] as typeof entry, entry)) break;
      items[at] = items[least] as typeof entry;
      at = least;
    }
    items[at] = entry;
  }
}

const before = (a: { rank: number; turn: number }, b: { rank: number; turn: number }) =>
  a.rank < b.rank || (a.rank === b.rank && a.turn < b.turn);
