/** From hits on documents to the shapes of the contract. */
import type {
  Zoekresultaat,
  ZoekBeroep,
  ZoekKwalificatie,
  ZoekTaak,
  ZoekWerkproces,
} from '../../../shared/contract/zoek-vorm';
import type { Crebo, TaakId, TitelSleutel } from '../../../shared/domain/ids';
import type { Taak } from '../../../shared/domain/taak';
import type { HitsPerKind } from '../../../shared/search/find-direct';
import type { Links } from '../../../shared/search/links';
import type { Hit } from '../../../shared/search/hits';
import type { SearchIndex } from '../../../shared/search/search-index';
import { SYNONIEM, tierName } from '../../../shared/search/tiers';
import type { RefKwalificatie, RefTaak, Reference } from '../reference/types';
import { displayForm } from './display-form';

const MAX_KWALIFICATIES = 10;

export interface PresentSources {
  readonly reference: Reference;
  readonly index: SearchIndex;
  readonly links: Links;
  /** Kwalificaties in which a title stands, actuele first. */
  readonly kwalificatiesOf: (sleutel: TitelSleutel) => readonly RefKwalificatie[];
}

type Lists = Pick<Zoekresultaat, 'taken' | 'werkprocessen' | 'kwalificaties' | 'beroepen'>;

/** @param perSoort at most this many of each kind */
export function present(sources: PresentSources, hits: HitsPerKind, perSoort: number): Lists {
  const list = <T>(kind: readonly Hit[], show: (sources: PresentSources, hit: Hit) => T | undefined): T[] =>
    kind.slice(0, perSoort).flatMap((hit) => show(sources, hit) ?? []);
  return {
    taken: list(hits.taak, toTaak),
    werkprocessen: list(hits.titel, toWerkproces),
    kwalificaties: list(hits.kwalificatie, toKwalificatie),
    beroepen: list(hits.beroep, toBeroep),
  };
}

function evidence({ index }: PresentSources, hit: Hit): Pick<ZoekTaak, 'score' | 'treffer'> {
  const document = index.documents[hit.document];
  const isOwn = document !== undefined && hit.tier !== SYNONIEM;
  const gevonden = isOwn ? displayForm(document, hit.found) : hit.found;
  return { score: hit.score, treffer: { soort: tierName(hit.tier), gezocht: hit.typed, gevonden } };
}

function toTaak(sources: PresentSources, hit: Hit): ZoekTaak | undefined {
  const taak = sources.reference.taken.get(refOf(sources, hit.document) as TaakId);
  if (!taak) return undefined;
  const titels = [...taak.kern, ...taak.deel].flatMap(
    (sleutel) => sources.reference.titels.get(sleutel)?.titel ?? [],
  );
  return { ...plainTaak(taak), ...evidence(sources, hit), werkprocessen: titels };
}

function toWerkproces(sources: PresentSources, hit: Hit): ZoekWerkproces | undefined {
  const titel = sources.reference.titels.get(refOf(sources, hit.document) as TitelSleutel);
  if (!titel) return undefined;
  return {
    ...evidence(sources, hit),
    titel: titel.titel,
    sleutel: titel.sleutel,
    ...(titel.zin === '' ? {} : { zin: titel.zin }),
    kwalificaties: sources
      .kwalificatiesOf(titel.sleutel)
      .slice(0, MAX_KWALIFICATIES)
      .map(({ crebo, naam, dossier }) => ({ crebo, naam, dossier })),
  };
}

function toKwalificatie(sources: PresentSources, hit: Hit): ZoekKwalificatie | undefined {
  const found = sources.reference.kwalificaties.get(refOf(sources, hit.document) as Crebo);
  if (!found) return undefined;
  const { crebo, naam, niveau, dossier, sector, actueel } = found;
  return { ...evidence(sources, hit), crebo, naam, niveau, dossier, sector, actueel };
}

function toBeroep(sources: PresentSources, hit: Hit): ZoekBeroep | undefined {
  const document = sources.index.documents[hit.document];
  if (!document) return undefined;
  const taken = sources.links.takenOfBeroep(hit.document).flatMap(({ document: number }) => {
    const taak = sources.reference.taken.get(refOf(sources, number) as TaakId);
    return taak ? [plainTaak(taak)] : [];
  });
  return { ...evidence(sources, hit), naam: document.teksten[0]?.tekst ?? '', uri: document.ref, taken };
}

function plainTaak({ id, zin, voorbeeld, thema, plek, met }: RefTaak): Taak {
  return { id, zin, voorbeeld, thema, plek, met };
}

function refOf({ index }: PresentSources, document: number): string {
  return index.documents[document]?.ref ?? '';
}
