/** Small files as a source gives them, written for these tests: a dossier of SBB, leerbanen, and one that is too slow. */
import { createWriteStream, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';

/** Crebo and name that no source has. */
const CREBO = '29991';
export const RICHTING = 'Proefmeester heftruck';

/**
 * One dossier with one kwalificatie.
 * @param werkprocessen titles
 */
export function writeDossier(folder: string, werkprocessen: readonly string[], naam = 'dossier.xml'): string {
  const rows = werkprocessen.map(
    (titel, index) =>
      `<werkproces nr="${String(index + 1)}" titel="${titel}" hoofdstuk="${String(index + 1)}"/>`,
  );
  const path = join(folder, naam);
  writeFileSync(
    path,
    `<?xml version="1.0" encoding="utf-8"?>
<sbb>
  <sectorkamers><sectorkamer nr="1" titel="Sectorkamer mobiliteit, transport, logistiek en maritiem"/></sectorkamers>
  <dossiers>
    <dossier nr="1" titel="Proefdossier" status="Vastgesteld" vastgesteldOp="2026-02-01">
      <voorblad><omschrijving><penvoerder><sectorkamer referentie="1"/></penvoerder></omschrijving></voorblad>
      <dossiercrebos><dossiercrebo prijsfactor="1,2" Geldig_vanaf="01-08-2026">23991</dossiercrebo></dossiercrebos>
      <profielen>
        <profiel nr="1" titel="${RICHTING}" hoofdstuk="1" niveau="2">
          <omschrijving><soortopleiding>Basisberoepsopleiding</soortopleiding></omschrijving>
          <creboinformatie><crebo Geldig_vanaf="01-08-2026" Datum_einde_instroom="">${CREBO}</crebo></creboinformatie>
          <profielkerntaken><kerntaak nr="1" titel="Werkt in het magazijn" hoofdstuk="1"><profielwerkprocessen>
            ${rows.join('\n            ')}
          </profielwerkprocessen></kerntaak></profielkerntaken>
        </profiel>
      </profielen>
    </dossier>
  </dossiers>
</sbb>
`,
  );
  return path;
}

const KOLOMMEN = 'nummer;titel;crebo;leerbedrijf;plaats;postcode;leerweg;start';
const plek = (nummer: number): string =>
  `${String(nummer)};Leerplek ${String(nummer)};${CREBO};De Proefloods;Enschede;7511 AA;bbl;2030-02-01`;

/** Two leerbanen for the kwalificatie of the dossier, and one row without a crebo. */
export function writeLeerbanen(folder: string): string {
  const path = join(folder, 'leerbanen.csv');
  writeFileSync(
    path,
    [KOLOMMEN, plek(1), plek(2), '3;Zonder crebo;;De Proefloods;Enschede;7511 AA;bbl;', ''].join('\r\n'),
  );
  return path;
}

/** So many leerbanen that reading them takes seconds. */
export async function writeMany(folder: string): Promise<string> {
  const path = join(folder, 'veel.csv');
  const stream = createWriteStream(path);
  stream.write(`${KOLOMMEN}\n`);
  for (let from = 0; from < 600_000; from += 1000) {
    const rows = Array.from({ length: 1000 }, (_, index) => plek(from + index + 1));
    if (!stream.write(`${rows.join('\n')}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
  return path;
}
