/** A set of needs, by their index, as words of 32 bits: sets are compared many thousand times in a search. */
export type Bits = Int32Array;

export const noBits = (size: number): Bits => new Int32Array(Math.ceil(size / 32));

export function setBit(bits: Bits, index: number, is = true): void {
  const word = index >> 5;
  bits[word] = is ? (bits[word] ?? 0) | (1 << (index & 31)) : (bits[word] ?? 0) & ~(1 << (index & 31));
}

/** Is some member of `among` in `a` and not in `b`? */
export function hasMore(a: Bits, b: Bits, among: Bits): boolean {
  for (let word = 0; word < among.length; word++)
    if (((a[word] ?? 0) & ~(b[word] ?? 0) & (among[word] ?? 0)) !== 0) return true;
  return false;
}
