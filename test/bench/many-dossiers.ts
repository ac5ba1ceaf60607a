/**
 * Invents a file of as many dossiers as SBB publishes, with the tree, the number of parts and the amount of prose of
 * real ones, over the crebo's and titles that the app knows. The same choice always gives the same file.
 */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Reference } from '../../electron/engine/reference/types';

/** As the mean of real dossiers: 3.5 kwalificaties, 6 kerntaken and 28 werkprocessen. */
const PROFIELEN = [3, 4] as const;
const BASISKERNTAKEN = 2;
const WERKPROCESSEN = { basis: 7, profiel: 4 } as const;
const KENNIS = 25;
const COMPETENTIES = 5;
/** Places for prose at a werkproces: description, result and behaviour. */
const TEXTS = 3;

const ZIN = 'Je bereidt het werk voor, overlegt met je begeleider en controleert of het resultaat klopt. ';

export interface ManyDossiers {
  readonly dossiers: number;
  /** Bytes of prose in a dossier. */
  readonly proza: number;
}

export async function writeDossiers(
  pad: string,
  reference: Pick<Reference, 'kwalificaties' | 'titels'>,
  { dossiers, proza }: ManyDossiers,
): Promise<void> {
  const known = [...reference.kwalificaties.keys()].filter((crebo) => crebo >= '25000');
  const titels = [...reference.titels.values()].map(({ titel }) => escape(titel));
  let kwalificaties = 0;
  let parts = 0;
  const crebo = (): string => {
    kwalificaties += 1;
    return known[kwalificaties - 1] ?? String(28_000 + kwalificaties);
  };
  const titel = (): string => titels[(parts += 1) % titels.length] ?? 'Werkt';
  function* file(): Generator<string> {
    yield `\uFEFF<?xml version="1.0" encoding="utf-8"?>\n<sbb>\n<sectorkamers><sectorkamer nr="1" titel="Sectorkamer techniek"/></sectorkamers>\n<dossiers>\n`;
    for (let i = 0; i < dossiers; i += 1)
      yield dossier(i, PROFIELEN[i % PROFIELEN.length] ?? 1, proza, crebo, titel);
    yield '</dossiers>\n</sbb>\n';
  }
  await pipeline(Readable.from(file()), createWriteStream(pad));
}

function dossier(
  i: number,
  profielen: number,
  proza: number,
  crebo: () => string,
  titel: () => string,
): string {
  const texts = (BASISKERNTAKEN * WERKPROCESSEN.basis + profielen * WERKPROCESSEN.profiel) * TEXTS;
  const prose = `<![CDATA[${ZIN.repeat(Math.max(1, Math.round(proza / texts / ZIN.length)))}]]>`;
  const werkproces = (
    nr: number,
  ): string => `<werkproces nr="${String(nr)}" titel="${titel()}" hoofdstuk="${String(nr)}">
<werkprocesomschrijving>${prose}</werkprocesomschrijving><werkprocesresultaat>${prose}</werkprocesresultaat><werkprocesgedrag>${prose}</werkprocesgedrag>
<werkprocescompetenties>${'<competentie referentie="3084"/>'.repeat(COMPETENTIES)}</werkprocescompetenties></werkproces>\n`;
  const kerntaak = (
    nr: number,
    name: 'basis' | 'profiel',
  ): string => `<kerntaak nr="${String(nr)}" titel="${titel()}" hoofdstuk="${String(nr)}">
<vakkennisenvaardigheden>${'<vakkennisenvaardigheden referentie="1"/>\n'.repeat(KENNIS)}</vakkennisenvaardigheden>
<${name}werkprocessen>${times(WERKPROCESSEN[name], werkproces)}</${name}werkprocessen></kerntaak>\n`;
  const profiel = (
    nr: number,
  ): string => `<profiel nr="${String(nr)}" titel="${titel()}" hoofdstuk="${String(nr)}" niveau="${String((nr % 4) + 1)}">
<omschrijving><soortopleiding>Vakopleiding</soortopleiding></omschrijving>
<creboinformatie><crebo Geldig_vanaf="01-08-2026" Datum_einde_instroom="">${crebo()}</crebo></creboinformatie>
<profielkerntaken>${kerntaak(1, 'profiel')}</profielkerntaken></profiel>\n`;
  return `<dossier nr="${String(i)}" titel="Dossier ${String(i)}" status="Vastgesteld" wettelijkeberoepsvereisten="Nee">
<voorblad><omschrijving><penvoerder><sectorkamer referentie="1"/></penvoerder></omschrijving></voorblad>
<dossiercrebos><dossiercrebo prijsfactor="1,2">${String(23_000 + i)}</dossiercrebo></dossiercrebos>
<basis><basistaken><basiskerntaken>${times(BASISKERNTAKEN, (nr) => kerntaak(nr, 'basis'))}</basiskerntaken></basistaken></basis>
<profielen>${times(profielen, profiel)}</profielen>
</dossier>\n`;
}

function times(count: number, make: (nr: number) => string): string {
  return Array.from({ length: count }, (_one, index) => make(index + 1)).join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
