/** From the sources to the rows of each table of data/schema.sql, in the order of its columns. */
import { titelSleutel } from '../../../shared/text/fold';
import type { Sources } from '../read/sources';
import { sortBy } from './order';
import { searchDocuments, searchWords, type ZoekDocument, type ZoekWoord } from './search-documents';
import { taakIds, titlesOf } from './titles';

export type Waarde = string | number | null;
export type TableRows = readonly (readonly [table: string, rows: readonly (readonly Waarde[])[]])[];

/** Prefix of an ESCO id; the sources leave it out. */
const ESCO = 'http://data.europa.eu/esco/occupation/';

/** Parents before children, so that references hold at every insert. */
export function tableRows(s: Sources): TableRows {
  const titels = titlesOf(s);
  const beroepen = sortBy(s.beroepen, ({ id }) => id);
  const nummer = new Map(beroepen.map(({ id }, index) => [id, index + 1]));
  const documenten = searchDocuments(s, titels, nummer);
  const zoekwoorden = searchWords(documenten);
  return [
    ['bron', s.bronnen.map((r) => [r.id, r.titel, r.uitgever, r.editie, r.licentie])],
    ['kwalificatie', s.kwalificaties.map(kwalificatieRow)],
    ['kerntaak', s.kerntaken.map((r) => [r.crebo, r.code, r.titel, r.bron, r.kwaliteit])],
    ['titel', titels.map((t) => [t.sleutel, t.titel, t.zin])],
    ['werkproces', s.werkprocessen.map(werkprocesRow)],
    ['thema', s.themas.map((r) => [r.thema, r.naam])],
    ['taak', s.taken.map((t) => [t.id, t.zin, t.voorbeeld, t.plek, t.met, t.thema])],
    ['taak_woord', s.taken.flatMap((t) => t.woorden.map((woord) => [t.id, woord]))],
    ['taak_titel', titels.flatMap(({ sleutel, kern, deel }) => links(kern, deel, sleutel))],
    [
      'taak_kwalificatie',
      s['eigen-inschatting'].flatMap((r) => links(taakIds(r.kern), taakIds(r.deel), r.crebo)),
    ],
    ['vaardigheid', s.vaardigheden.map((r) => [r.id, r.label, r.soort, r.bron])],
    ['kwalificatie_vaardigheid', s['kwalificatie-vaardigheden'].map((r) => [r.crebo, r.vaardigheid])],
    ['taak_vaardigheid', s.taken.flatMap((t) => t.vaardigheden.map((id) => [t.id, id]))],
    ['beroep', beroepen.map((r) => [nummer.get(r.id) ?? 0, ESCO + r.id, r.isco, r.naam])],
    ['beroep_naam', s['beroep-namen'].map((r) => [nummer.get(r.beroep) ?? 0, r.naam])],
    ['isco_taak', s['isco-taken'].flatMap((r) => inPlaces(r.isco, r.taken))],
    [
      'beroep_taak',
      s['beroep-taken'].flatMap(({ beroep, taken }) =>
        beroepen
          .filter(({ naam }) => naam === beroep)
          .flatMap(({ id }) => inPlaces(nummer.get(id) ?? 0, taken)),
      ),
    ],
    ['opvolging', s.opvolging.map((r) => [r.oud, r.nieuw, r.bron, r.methode])],
    ['keuzedeel', s.keuzedelen.map((r) => [r.code, r.naam, r.bron, r.kwaliteit])],
    ['keuzedeel_kwalificatie', s['keuzedeel-kwalificaties'].map((r) => [r.keuzedeel, r.crebo])],
    ['certificaat', s.certificaten.map((r) => [r.code, r.naam, r.crebo, r.bron, r.kwaliteit])],
    ['certificaat_werkproces', s['certificaat-werkprocessen'].map((r) => [r.certificaat, r.crebo, r.code])],
    ['arbeidsmarktregio', s.arbeidsmarktregios.map((r) => [r.code, r.naam])],
    ['gemeente', s.gemeenten.map((r) => [r.code, r.naam, r.regio])],
    ['pc4', s.pc4.map((r) => [r.pc4, r.plaats, Number(r.lat), Number(r.lon), r.gemeente, r.kwaliteit])],
    ['loket', s.loketten.map(loketRow)],
    ['regeling', s.regelingen.map((r) => [r.id, r.soort, JSON.stringify(r.document)])],
    ['omtrek', s.omtrekken.map((r) => [r.regio, JSON.stringify(r.ringen)])],
    ['zoek', zoekRows(documenten, zoekwoorden)],
    ['zoekwoord', zoekwoorden.map((w) => [w.woord, w.stam, w.documenten])],
  ];
}

function kwalificatieRow(r: Sources['kwalificaties'][number]): Waarde[] {
  const { crebo, naam, dossiercrebo, dossier, sector, soort, beroepsvereisten, leerwegen } = r;
  const feiten = [
    crebo,
    naam,
    Number(r.niveau),
    dossiercrebo,
    dossier,
    sector,
    soort,
    beroepsvereisten,
    leerwegen,
  ];
  const nietBekend = '';
  return [...feiten, r.editie, nietBekend, nietBekend, r.status, r.bron, r.kwaliteit];
}

function werkprocesRow(r: Sources['werkprocessen'][number]): Waarde[] {
  return [r.crebo, r.code, r.kerntaak, r.titel, titelSleutel(r.titel), r.bron, r.kwaliteit];
}

function loketRow(r: Sources['loketten'][number]): Waarde[] {
  return [r.regio === '' ? null : r.regio, r.soort, r.naam, r.plaats, r.website, r.bron, r.kwaliteit];
}

function links(kern: readonly string[], deel: readonly string[], doel: string): Waarde[][] {
  return [...kern.map((id) => [id, doel, 'kern']), ...deel.map((id) => [id, doel, 'deel'])];
}

/** The cards of a cell, numbered from 1 in the order in which they stand. */
function inPlaces(wie: Waarde, taken: string): Waarde[][] {
  return taakIds(taken).map((id, index) => [wie, index + 1, id]);
}

function zoekRows(documenten: readonly ZoekDocument[], zoekwoorden: readonly ZoekWoord[]): Waarde[][] {
  const stammen = new Map(zoekwoorden.map(({ woord, stam }) => [woord, stam]));
  return documenten.map(({ soort, ref, woorden }) => [
    soort,
    ref,
    woorden.join(' '),
    woorden.map((woord) => stammen.get(woord) ?? woord).join(' '),
  ]);
}
