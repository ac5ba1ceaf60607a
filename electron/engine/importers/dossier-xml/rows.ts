/**
 * From a dossier to rows, with the official codes. The file holds only numbers of chapters; the code is
 * `B1-K{kerntaak}-W{werkproces}` in the basisdeel and `P{profiel}-K…-W…` in a profiel. Every kwalificatie gets the
 * whole basisdeel. A row that can not be used is refused with its place; the others are still read.
 */
import type { Leeshulp, RijKerntaak, RijKwalificatie, RijWerkproces } from '../types';
import type { Crebo, Dossier, Kerntaak, Part, Profiel } from './dossier';
import { readCrebo, readDayOrNone, readHoofdstuk, readNiveau, tidy } from './values';

/** Longest title that is used; the longest real one has 150 characters. */
const MAX_TITEL = 300;

/** Kerntaken and werkprocessen of the basisdeel or of one profiel. */
export interface Deel {
  readonly kerntaken: readonly Omit<RijKerntaak, 'crebo'>[];
  readonly werkprocessen: readonly Omit<RijWerkproces, 'crebo'>[];
}

export interface KwalificatieRows {
  readonly kwalificatie: RijKwalificatie;
  /** The basisdeel, shared by the whole dossier, and its own profieldeel. */
  readonly delen: readonly [Deel, Deel];
}

export interface DossierRows {
  readonly kwalificaties: readonly KwalificatieRows[];
  /** Kerntaken and werkprocessen, each counted once however many kwalificaties share it. */
  readonly aantal: { readonly kerntaken: number; readonly werkprocessen: number };
}

type Refuse = (part: { readonly plek: string }, veld: string, waarde: string, reden: string) => void;

/** @param sector name of the sector; '' when the file does not tell */
export function dossierRows(
  dossier: Dossier,
  sector: string,
  bestand: string,
  hulp: Pick<Leeshulp, 'weiger' | 'opmerking'>,
): DossierRows {
  const refuse: Refuse = ({ plek }, veld, waarde, reden) => {
    hulp.weiger({ plek: { bestand, pad: plek }, veld, waarde: waarde.slice(0, 80), reden });
  };
  const basis = readDeel(dossier.kerntaken, 'B1', refuse);
  const delen = [basis];
  const kwalificaties: KwalificatieRows[] = [];
  for (const profiel of dossier.profielen) {
    const found = readKwalificaties(profiel, dossier, sector, refuse, hulp.opmerking);
    const deel = readProfieldeel(profiel, refuse);
    if (found.length === 0 || !deel) continue;
    delen.push(deel);
    kwalificaties.push(...found.map((kwalificatie) => ({ kwalificatie, delen: [basis, deel] as const })));
  }
  const count = (of: keyof Deel): number => delen.reduce((sum, deel) => sum + deel[of].length, 0);
  return { kwalificaties, aantal: { kerntaken: count('kerntaken'), werkprocessen: count('werkprocessen') } };
}

function readKwalificaties(
  profiel: Profiel,
  dossier: Dossier,
  sector: string,
  refuse: Refuse,
  opmerking: Leeshulp['opmerking'],
): RijKwalificatie[] {
  const naam = readTitel(profiel, refuse);
  const niveau = readNiveau(profiel.niveau);
  if (naam === undefined) return [];
  if (niveau === undefined) {
    refuse(profiel, 'niveau', profiel.niveau, 'Een kwalificatie heeft niveau 1, 2, 3 of 4.');
    return [];
  }
  if (profiel.crebos.length === 0) {
    refuse(profiel, 'crebo', '', 'Bij dit profiel staat geen crebonummer. Daarom is het niet gelezen.');
  }
  const dossiercrebo = readCrebo(dossier.dossiercrebo) ?? '';
  if (dossiercrebo === '') opmerking('Bij een dossier staat geen crebonummer van het dossier.');
  return profiel.crebos.flatMap((found) => {
    const crebo = readCrebo(found.tekst);
    if (crebo === undefined) {
      refuse(found, 'crebo', found.tekst, 'Een crebonummer heeft vijf cijfers.');
      return [];
    }
    return {
      crebo,
      naam,
      niveau,
      dossiercrebo,
      dossier: tidy(dossier.titel),
      sector,
      soort: tidy(profiel.soort),
      beroepsvereisten: readBeroepsvereisten(profiel.beroepsvereisten || dossier.beroepsvereisten),
      ...readDays(found, refuse),
    };
  });
}

/** A day that can not be read is refused; the kwalificatie is still used. */
function readDays(found: Crebo, refuse: Refuse): Pick<RijKwalificatie, 'geldigVan' | 'eindeInstroom'> {
  const read = (veld: string, text: string): string => {
    const day = readDayOrNone(text);
    if (day === undefined)
      refuse(found, veld, text, 'Dit is geen dag. De app verwacht een dag als 01-08-2026.');
    return day ?? '';
  };
  return {
    geldigVan: read('Geldig_vanaf', found.geldigVan),
    eindeInstroom: read('Datum_einde_instroom', found.eindeInstroom),
  };
}

function readBeroepsvereisten(text: string): string {
  const tekst = tidy(text);
  return /^nee$/iu.test(tekst) ? '' : tekst;
}

function readProfieldeel(profiel: Profiel, refuse: Refuse): Deel | undefined {
  const number = readHoofdstuk(profiel.hoofdstuk);
  if (number === undefined) {
    refuse(
      profiel,
      'hoofdstuk',
      profiel.hoofdstuk,
      'Zonder nummer van het profiel zijn de codes niet bekend.',
    );
    return undefined;
  }
  return readDeel(profiel.kerntaken, `P${number}`, refuse);
}

function readDeel(kerntaken: readonly Kerntaak[], begin: string, refuse: Refuse): Deel {
  const deel: { [K in keyof Deel]: Deel[K][number][] } = { kerntaken: [], werkprocessen: [] };
  const codes = new Set<string>();
  for (const kerntaak of kerntaken) {
    const code = readCode(kerntaak, `${begin}-K`, codes, refuse);
    if (code === undefined) continue;
    const titel = readTitel(kerntaak, refuse);
    if (titel === undefined) continue;
    deel.kerntaken.push({ code, titel });
    for (const werkproces of kerntaak.werkprocessen) {
      const own = readCode(werkproces, `${code}-W`, codes, refuse);
      const naam = own === undefined ? undefined : readTitel(werkproces, refuse);
      if (own !== undefined && naam !== undefined) {
        deel.werkprocessen.push({ code: own, kerntaak: code, titel: naam });
      }
    }
  }
  return deel;
}

function readCode(part: Part, begin: string, codes: Set<string>, refuse: Refuse): string | undefined {
  const number = readHoofdstuk(part.hoofdstuk);
  if (number === undefined) {
    refuse(part, 'hoofdstuk', part.hoofdstuk, 'Zonder nummer is de code niet bekend.');
    return undefined;
  }
  const code = begin + number;
  if (codes.has(code)) {
    refuse(part, 'hoofdstuk', part.hoofdstuk, `De code ${code} komt twee keer voor. De eerste telt.`);
    return undefined;
  }
  codes.add(code);
  return code;
}

function readTitel(part: Part, refuse: Refuse): string | undefined {
  const titel = tidy(part.titel);
  if (titel !== '' && titel.length <= MAX_TITEL && /[\p{L}\d]/u.test(titel)) return titel;
  refuse(
    part,
    'titel',
    titel,
    titel === '' ? 'De titel ontbreekt.' : 'Dit is geen titel die de app kan gebruiken.',
  );
  return undefined;
}
