/** What changed in one kwalificatie between two editions of the data, as data and as Dutch sentences. */
import { Datum } from '../domain/ids';
import { dutchDate } from '../rules/dutch-date';
import type { FeitKwalificatie, FeitWerkproces } from './feiten';

export interface KwalificatieVerschil {
  readonly crebo: string;
  readonly naam: string;
  readonly verandering: 'nieuw' | 'gewijzigd' | 'vervallen';
  /** Fields that changed, from and to. */
  readonly velden: readonly { readonly veld: Veld; readonly oud: string; readonly nieuw: string }[];
  /** Titles of werkprocessen that came and went. */
  readonly erbij: readonly string[];
  readonly weg: readonly string[];
  /** Werkprocessen that kept their title and have another code. */
  readonly hernummerd: number;
}

/** What is known of one kwalificatie in one edition. */
export interface Stand {
  readonly kwalificatie: FeitKwalificatie;
  readonly werkprocessen: ReadonlyMap<string, FeitWerkproces>;
}

const VELDEN = {
  naam: 'Naam',
  niveau: 'Niveau',
  dossier: 'Kwalificatiedossier',
  soort: 'Soort opleiding',
  geldigVan: 'Geldig vanaf',
  eindeInstroom: 'Laatste dag om te beginnen',
  actueel: 'Actueel',
} as const;
type Veld = keyof typeof VELDEN;

/** More lines than this are counted in the last one. */
const MAX_DETAILS = 12;

/** @returns undefined when nothing changed */
export function verschilVan(
  crebo: string,
  oud: Stand | undefined,
  nieuw: Stand | undefined,
): KwalificatieVerschil | undefined {
  const naam = (nieuw ?? oud)?.kwalificatie.naam ?? crebo;
  const basis = { crebo, naam, velden: [], erbij: [], weg: [], hernummerd: 0 };
  if (!oud || !nieuw) {
    if (!oud && !nieuw) return undefined;
    return { ...basis, verandering: nieuw ? 'nieuw' : 'vervallen', erbij: titlesOf(nieuw) };
  }
  const velden = (Object.keys(VELDEN) as Veld[]).flatMap((veld) => {
    const [van, naar] = [String(oud.kwalificatie[veld]), String(nieuw.kwalificatie[veld])];
    return van === naar ? [] : [{ veld, oud: van, nieuw: naar }];
  });
  const before = sleutelsOf(oud);
  const after = sleutelsOf(nieuw);
  const erbij = titlesOf(nieuw, before);
  const weg = titlesOf(oud, after);
  const hernummerd = [...nieuw.werkprocessen].filter(
    ([code, { sleutel }]) => before.has(sleutel) && oud.werkprocessen.get(code)?.sleutel !== sleutel,
  ).length;
  if (velden.length + erbij.length + weg.length + hernummerd === 0) return undefined;
  const ended = oud.kwalificatie.actueel && !nieuw.kwalificatie.actueel;
  return { crebo, naam, verandering: ended ? 'vervallen' : 'gewijzigd', velden, erbij, weg, hernummerd };
}

/** The same difference seen from the other side: for going back to an earlier edition. */
export function omgekeerd(verschil: KwalificatieVerschil): KwalificatieVerschil {
  const { velden, erbij, weg } = verschil;
  return {
    ...verschil,
    verandering: omgekeerdeVerandering(verschil),
    velden: velden.map(({ veld, oud, nieuw }) => ({ veld, oud: nieuw, nieuw: oud })),
    erbij: weg,
    weg: erbij,
  };
}

function omgekeerdeVerandering({
  verandering,
  velden,
}: KwalificatieVerschil): KwalificatieVerschil['verandering'] {
  if (verandering === 'nieuw') return 'vervallen';
  const actueel = velden.find(({ veld }) => veld === 'actueel');
  if (actueel?.nieuw === 'true') return 'vervallen';
  return verandering === 'vervallen' && !actueel ? 'nieuw' : 'gewijzigd';
}

/** One sentence a line, at most twelve and one that counts the rest. */
export function details(verschil: KwalificatieVerschil): string[] {
  const { verandering, velden, erbij, weg, hernummerd } = verschil;
  if (verandering === 'nieuw') {
    return [erbij.length === 0 ? 'De werkprocessen zijn nog niet bekend.' : `${count(erbij.length)} bekend.`];
  }
  if (verandering === 'vervallen' && velden.length === 0)
    return ['Deze kwalificatie staat niet in de gegevens.'];
  const lines = [
    ...velden.map(veldRegel),
    ...erbij.map((titel) => `Nieuw werkproces: ${titel}.`),
    ...weg.map((titel) => `Vervallen werkproces: ${titel}.`),
    ...(hernummerd === 0 ? [] : [`Een andere code: ${count(hernummerd)}.`]),
  ];
  const rest = lines.length - MAX_DETAILS;
  return rest > 0 ? [...lines.slice(0, MAX_DETAILS), `En nog ${String(rest)} andere veranderingen.`] : lines;
}

function veldRegel({ veld, oud, nieuw }: KwalificatieVerschil['velden'][number]): string {
  if (veld === 'actueel') {
    return nieuw === 'true' ? 'Je kunt hier weer aan beginnen.' : 'Je kunt hier niet meer aan beginnen.';
  }
  return `${VELDEN[veld]}: was ${waarde(oud)}, is nu ${waarde(nieuw)}.`;
}

function waarde(tekst: string): string {
  if (tekst === '') return 'niet bekend';
  const dag = Datum.safeParse(tekst);
  return dag.success ? dutchDate(dag.data) : tekst;
}

function count(aantal: number): string {
  return aantal === 1 ? '1 werkproces' : `${String(aantal)} werkprocessen`;
}

function sleutelsOf({ werkprocessen }: Stand): Set<string> {
  return new Set([...werkprocessen.values()].map(({ sleutel }) => sleutel));
}

/** Each title once, without those whose key is in `except`. */
function titlesOf(stand: Stand | undefined, except: ReadonlySet<string> = new Set()): string[] {
  const found = new Map<string, string>();
  for (const { sleutel, titel } of stand?.werkprocessen.values() ?? []) {
    if (!except.has(sleutel) && !found.has(sleutel)) found.set(sleutel, titel);
  }
  return [...found.values()];
}
