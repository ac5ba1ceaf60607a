/** Every pair of colours that carries text (4.5:1) or an edge (3:1), in every theme, read from the tokens. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string): string =>
  readFileSync(new URL(`../../../renderer/styles/${file}`, import.meta.url), 'utf8');

type Theme = ReadonlyMap<string, string>;

/** Custom properties with a colour in the block that starts after `marker`. */
function colours(css: string, marker: string): Theme {
  const from = css.indexOf(marker);
  if (from < 0) throw new Error(`no ${marker}`);
  const block = css.slice(css.indexOf('{', from + marker.length - 1), css.indexOf('}', from));
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)].map(([, name, value]) => [name ?? '', value ?? '']),
  );
}

const tokens = read('tokens.css');
const contrast = read('contrast.css');
const light = colours(tokens, ':root {');
const dark = new Map([
  ...light,
  ...colours(tokens.slice(tokens.indexOf('prefers-color-scheme: dark')), ':root {'),
]);
const high = new Map([...light, ...colours(contrast, ":root[data-contrast='hoog'] {")]);
const asked = new Map([...light, ...colours(contrast, ":root:not([data-contrast='gewoon']) {")]);
const THEMES: readonly [string, Theme][] = [
  ['light', light],
  ['dark', dark],
  ['high contrast', high],
  ['high contrast asked by the system', asked],
];

const TEXT = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink', 'petrol-tint'],
  ['ink', 'groen-tint'],
  ['ink', 'rood-tint'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'surface'],
  ['ink-soft', 'petrol-tint'],
  ['petrol', 'paper'],
  ['petrol', 'surface'],
  ['petrol', 'petrol-tint'],
  ['petrol-strong', 'petrol-tint'],
  ['on-petrol', 'petrol'],
  ['on-petrol', 'petrol-strong'],
  ['on-petrol', 'bar-kan'],
  ['geel-ink', 'geel-tint'],
  ['groen', 'groen-tint'],
  ['rood', 'paper'],
  ['rood', 'surface'],
  ['rood', 'rood-tint'],
  ['surface', 'rood'],
] as const;

const EDGES = [
  ['edge', 'paper'],
  ['edge', 'surface'],
  ['petrol', 'paper'],
  ['focus', 'paper'],
  ['focus', 'surface'],
  ['focus', 'petrol-tint'],
  ['bar-kan', 'surface'],
  ['bar-hulp', 'surface'],
  ['bar-edge', 'surface'],
  ['bar-edge', 'paper'],
  ['bar-leren-dots', 'bar-leren'],
] as const;

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(theme: Theme, a: string, b: string): number {
  const [x, y] = [a, b].map((name) => {
    const value = theme.get(name);
    if (value === undefined) throw new Error(`no token --${name}`);
    return luminance(value);
  });
  const [low = 0, top = 0] = [x ?? 0, y ?? 0].sort((p, q) => p - q);
  return (top + 0.05) / (low + 0.05);
}

describe.each(THEMES)('in the %s theme', (_name, theme) => {
  it.each(TEXT)('%s can be read on %s', (a, b) => {
    expect(ratio(theme, a, b)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(EDGES)('%s can be seen against %s', (a, b) => {
    expect(ratio(theme, a, b)).toBeGreaterThanOrEqual(3);
  });
});

describe('themes', () => {
  it('the setting and the system ask for the same high contrast', () => {
    expect(high).toEqual(asked);
  });

  it('no other style sheet names a colour', () => {
    for (const file of ['base.css', 'layout.css']) expect(read(file)).not.toMatch(/#[0-9a-f]{6}\b/iu);
  });
});
