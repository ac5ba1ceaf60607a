/** No screen without help: the addresses of App.tsx beside the paragraphs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SCREEN_HELP, helpAt } from '../../../../renderer/features/hulp/screen-help';

const APP = join(import.meta.dirname, '..', '..', '..', '..', 'renderer', 'app', 'App.tsx');
/** The bare address only leads to Start. */
const addresses = [...readFileSync(APP, 'utf8').matchAll(/<Route path="(?<path>[^"]+)"/gu)]
  .map((match) => match.groups?.['path'] ?? '')
  .filter((path) => path !== '/');

it('every screen has one paragraph of help', () => {
  expect(addresses.length).toBeGreaterThan(15);
  expect(addresses.filter((path) => !(path in SCREEN_HELP))).toEqual([]);
});

it('no help is about a screen that is gone', () => {
  expect(Object.keys(SCREEN_HELP).filter((path) => !addresses.includes(path))).toEqual([]);
});

it('the help is one paragraph of short sentences', () => {
  for (const [address, text] of Object.entries(SCREEN_HELP)) {
    expect(text, address).not.toContain('\n');
    const sentences = text.split(/(?<=[.?!:]) /u);
    expect(sentences.length, address).toBeLessThanOrEqual(7);
    for (const sentence of sentences) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(22);
  }
});

it('is found by the address of the moment', () => {
  expect(helpAt('/richtingen/25180')).toBe(SCREEN_HELP['/richtingen/:crebo']);
  expect(helpAt('/richtingen/25180/met/25181')).toBe(SCREEN_HELP['/richtingen/:crebo/met/:ander']);
  expect(helpAt('/bestaat-niet')).toBeUndefined();
});
