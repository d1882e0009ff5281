import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
const tokens = read('tokens.css');
const styles = read('ui.css');

test('both style sheets together keep to 5 kB', () => {
  expect(brotliCompressSync(tokens + styles).length).toBeLessThanOrEqual(5000);
});

test('no length follows the host page: write em, % or px', () => {
  expect((tokens + styles).match(/[\d.]+(?:rem|vw|vh|vmin|vmax)\b/g)).toBeNull();
});

test('nothing is fetched, and nothing moves', () => {
  expect((tokens + styles).match(/url\(|@import|@font-face|animation|transition/g)).toBeNull();
});

test('sides follow the direction of the text: write inline-start and inline-end', () => {
  expect(
    styles.match(/\b(?:margin|padding|border)-(?:left|right)\b|\b(?:left|right):|text-align: (?:left|right)/g),
  ).toBeNull();
});

/** The two themes of every token, out of `light-dark(…)`. */
const palette = new Map(
  [...tokens.matchAll(/--wi-([a-z-]+): [^;]*?light-dark\((#\w+), (#\w+)\)/g)].map(([, name, light, dark]) => [
    name ?? '',
    [light ?? '', dark ?? ''] as const,
  ]),
);

/** Contrast as WCAG 2.2 defines it (relative luminance). */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/\w/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('the palette was found', () => {
  expect(palette.size, 'Has the way that tokens.css writes light-dark() changed?').toBeGreaterThan(15);
});

test.each([
  ['ink', 'card', 4.5],
  ['ink', 'paper', 4.5],
  ['ink', 'wash', 4.5],
  ['ink', 'tread', 4.5],
  ['soft', 'card', 4.5],
  ['soft', 'paper', 4.5],
  ['soft', 'quiet-wash', 4.5],
  ['accent', 'card', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'wash', 4.5],
  ['accent-ink', 'accent', 4.5],
  ['yes', 'yes-wash', 4.5],
  ['door', 'door-wash', 4.5],
  ['door', 'card', 3],
  ['study', 'card', 3],
  ['loan', 'card', 3],
  ['accent', 'tread', 3],
])('%s on %s has a contrast of %d to 1 on both themes', (ink, ground, least) => {
  const [inks, grounds] = [palette.get(ink), palette.get(ground)];
  for (const theme of [0, 1] as const)
    expect(contrast(inks?.[theme] ?? '', grounds?.[theme] ?? '')).toBeGreaterThanOrEqual(least);
});

test('what a browser without light-dark() gets is the light theme', () => {
  for (const [name, [light]] of palette)
    expect(tokens).toMatch(new RegExp(`--wi-${name}: (?:var\\([^;]*, )?${light}\\)?;`));
});
