/** Makes each thing once, told by what it is made of. */
export function interned<Parts extends unknown[], Thing>(make: (index: number, ...parts: Parts) => Thing) {
  const known = new Map<string, Thing>();
  const all: Thing[] = [];
  const one = (...parts: Parts): Thing => {
    const name = JSON.stringify(parts);
    const before = known.get(name);
    if (before !== undefined) return before;
    const thing = make(all.length, ...parts);
    known.set(name, thing);
    all.push(thing);
    return thing;
  };
  return { all, one };
}
