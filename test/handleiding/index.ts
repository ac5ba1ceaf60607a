/**
 * `npm run -s handleiding`: makes every picture of the handleiding and the README anew, from the running app, and
 * throws away pictures that are no longer made.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApp } from '../e2e-browser/open-app';
import { SCENES } from './scenes';
import { smallPng } from './small-png';

const FOLDER = join(import.meta.dirname, '..', '..', 'renderer', 'docs', 'handleiding');
const SIZE = { width: 1280, height: 800 };

mkdirSync(FOLDER, { recursive: true });
const app = await openApp({ viewport: SIZE });
try {
  for (const { name, prepare } of SCENES) {
    await prepare(app);
    const png = smallPng(await app.page.screenshot());
    writeFileSync(join(FOLDER, `${name}.png`), png);
    console.error(`${name}.png: ${String(Math.round(png.length / 1000))} kB`);
  }
} finally {
  await app.close();
}
const names = new Set(SCENES.map(({ name }) => `${name}.png`));
for (const file of readdirSync(FOLDER)) if (!names.has(file)) rmSync(join(FOLDER, file));
