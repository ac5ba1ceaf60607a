/** The different werkproces titles, each with its plain sentence and the taken that lead to it. */
import type { TitelSleutel } from '../../../shared/domain/ids';
import { titelSleutel } from '../../../shared/text/fold';
import type { Rij } from '../read/tables';
import type { Sources } from '../read/sources';
import { compare, sortBy } from './order';

export interface Titel {
  readonly sleutel: TitelSleutel;
  /** The spelling that occurs most; among equals the first in the alphabet. */
  readonly titel: string;
  /** '' when not written. */
  readonly zin: string;
  readonly kern: readonly string[];
  readonly deel: readonly string[];
}

/** Task ids in a cell: separated by spaces. */
export function taakIds(cel: string): string[] {
  return cel.split(/\s+/u).filter((id) => id !== '');
}

/** One entry a key, sorted by key; titles that no werkproces has are left out. */
export function titlesOf(sources: Pick<Sources, 'werkprocessen' | 'werkprocestitels'>): Titel[] {
  const spellingen = new Map<TitelSleutel, Map<string, number>>();
  for (const { titel } of sources.werkprocessen) {
    const sleutel = titelSleutel(titel);
    const telling = spellingen.get(sleutel) ?? new Map<string, number>();
    telling.set(titel, (telling.get(titel) ?? 0) + 1);
    spellingen.set(sleutel, telling);
  }
  const teksten = new Map<TitelSleutel, Rij<'werkprocestitels'>>(
    sources.werkprocestitels.map((rij) => [titelSleutel(rij.titel), rij]),
  );
  const titels = [...spellingen].map(([sleutel, telling]) => {
    const tekst = teksten.get(sleutel);
    return {
      sleutel,
      titel: mostCommon(telling),
      zin: tekst?.zin ?? '',
      kern: taakIds(tekst?.kern ?? ''),
      deel: taakIds(tekst?.deel ?? ''),
    };
  });
  return sortBy(titels, ({ sleutel }) => sleutel);
}

function mostCommon(telling: ReadonlyMap<string, number>): string {
  const [eerste] = [...telling].sort(([a, aantalA], [b, aantalB]) => aantalB - aantalA || compare(a, b));
  return eerste?.[0] ?? '';
}
