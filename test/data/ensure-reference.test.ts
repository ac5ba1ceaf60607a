/** Builds when it must, only then, and never leaves half a result. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ensureReference } from '../../data/build/ensure-reference';
import { layoutOf, type Layout } from '../../data/build/layout';
import { TABELLEN, TABELNAMEN } from '../../data/build/read/tables';
import { smallSources } from './small-sources';
import { writeTalen } from './small-talen';

const project = join(import.meta.dirname, '..', '..');
let layout: Layout;

/** A project folder of its own with the small sources written out. */
beforeEach(() => {
  layout = layoutOf(mkdtempSync(join(tmpdir(), 'project-')));
  mkdirSync(join(layout.sources, 'taken'), { recursive: true });
  for (const map of ['shared', 'node_modules', 'data/build'])
    symlinkSync(join(project, map), join(layout.root, map));
  cpSync(join(project, 'data', 'schema.sql'), layout.schema);
  const bronnen = smallSources();
  for (const tabel of TABELNAMEN) {
    const kolommen: readonly string[] = TABELLEN[tabel];
    const regels = bronnen[tabel].map((rij) =>
      kolommen.map((kolom) => new Map<string, unknown>(Object.entries(rij)).get(kolom)).join(';'),
    );
    writeFileSync(join(layout.sources, `${tabel}.csv`), `${[kolommen.join(';'), ...regels].join('\n')}\n`);
  }
  writeTalen(layout.sources, bronnen.talen);
  const kaarten = bronnen.taken.map(({ bestand: _bestand, regel: _regel, ...kaart }) => kaart);
  writeFileSync(join(layout.sources, 'taken', 'proef.yaml'), stringify(kaarten));
  const features = bronnen.omtrekken.map(({ ringen, ...properties }) => ({
    properties,
    geometry: { type: 'MultiPolygon', coordinates: [ringen] },
  }));
  writeFileSync(join(layout.sources, 'arbeidsmarktregios.geojson'), JSON.stringify({ features }));
});
afterEach(() => {
  rmSync(layout.root, { recursive: true });
});

function ensure(): Promise<boolean> {
  return ensureReference({ root: layout.root, onProgress: () => undefined });
}

function edit(naam: string, van: string, naar: string): void {
  const pad = join(layout.sources, naam);
  writeFileSync(pad, readFileSync(pad, 'utf8').replace(van, naar));
}

it('builds the first time and not the second', async () => {
  expect(await ensure()).toBe(true);
  expect(existsSync(layout.reference)).toBe(true);
  expect(await ensure()).toBe(false);
});

it('builds again after a text was corrected, and the text is in the result', async () => {
  await ensure();
  edit('werkprocestitels.csv', 'Ik laat mensen betalen.', 'Ik reken af bij de kassa.');
  expect(await ensure()).toBe(true);
  expect(readFileSync(layout.reference, 'utf8')).toContain('Ik reken af bij de kassa.');
});

it('builds again after the schema changed', async () => {
  await ensure();
  writeFileSync(layout.schema, `${readFileSync(layout.schema, 'utf8')}\nCREATE TABLE extra (a);\n`);
  expect(await ensure()).toBe(true);
});

it('builds again when the database was damaged or the manifest is gone', async () => {
  await ensure();
  writeFileSync(layout.reference, 'stuk');
  expect(await ensure()).toBe(true);
  rmSync(layout.manifest);
  expect(await ensure()).toBe(true);
});

it('builds again when the manifest is no JSON', async () => {
  await ensure();
  writeFileSync(layout.manifest, '{"hash"');
  expect(await ensure()).toBe(true);
});

it('keeps what was built when the sources are wrong, and says what is wrong', async () => {
  await ensure();
  const eerst = readFileSync(layout.reference);
  edit('kwalificaties.csv', ';2;', ';7;');
  await expect(ensure()).rejects.toThrow('kwalificaties.csv:2 "7": het niveau is 1, 2, 3 of 4');
  expect(readFileSync(layout.reference).equals(eerst)).toBe(true);
  edit('kwalificaties.csv', ';7;', ';2;');
  expect(await ensure()).toBe(false);
});
