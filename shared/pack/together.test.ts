import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { loadContent } from './load.ts';
import { slice } from './slice.ts';
import { sliceOf, together } from './together.ts';

const content = loadContent();
const pack = compile(content, '2026-11-26');

test('the common part and a slice together hold all that the role’s ways need, as it was', () => {
  for (const role of Object.keys(content.roles)) {
    const needed = slice(content, role);
    const whole = sliceOf(pack, role);
    if (!whole) throw new Error(`There is no slice for ${role}`);
    expect(whole.routes).toMatchObject(needed.routes);
    expect(whole.roles).toMatchObject(needed.roles);
    expect(whole.standards).toMatchObject(needed.standards);
    expect(whole.bandPay).toHaveLength(content.bandPay.length);
    expect(new Set(whole.starts.map((row) => JSON.stringify(row)))).toEqual(
      new Set([...pack.common.starts, ...needed.starts].map((row) => JSON.stringify(row))),
    );
  }
});

test('nothing of the common part is in a slice as well', () => {
  for (const part of Object.values(pack.slices)) {
    for (const id of Object.keys(part.routes)) expect(pack.common.routes).not.toHaveProperty(id);
    expect(part.bandPay).toEqual([]);
  }
});

test('all slices together are the whole content, each row of a table once', () => {
  const all = together([pack.common, ...Object.values(pack.slices)]);
  expect(Object.keys(all.routes).toSorted()).toEqual(Object.keys(content.routes).toSorted());
  expect(all.bandPay).toEqual(content.bandPay);
  expect(all.starts.length).toBe(new Set(all.starts.map((row) => JSON.stringify(row))).size);
});

test('a role that the pack does not know has no slice', () => {
  expect(sliceOf(pack, 'astronaut')).toBeUndefined();
});
