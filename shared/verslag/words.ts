/** Words of a report that stand on the screen, on paper and in a file alike. */
import type { Einde, TelSoort } from '../domain/evenement';
import type { Verslag } from '../contract/verslag-vorm';
import { dutchDate } from '../rules/dutch-date';

/** What a table is about. */
export const TABEL_TITEL: Readonly<Record<TelSoort, string>> = {
  gesprek: 'Hoe de gesprekken eindigden',
  regio: 'Arbeidsmarktregio waar mensen wonen',
  niveau: 'Niveau van de eerste richting',
  sector: 'Sector van de eerste richting',
  route: 'Gekozen route',
  wens: 'Richtingen die mensen kozen',
  tekort: 'Leerbanen die mensen zochten en niet vonden',
  mist: 'Werkprocessen die mensen nog moeten leren',
};

export const VERBORGEN = 'minder dan 5 of verborgen';
export const TEN_MINSTE = 'ten minste';

const EINDE: Readonly<Record<Einde, string>> = {
  afgerond: 'afgerond',
  gestopt: 'gestopt',
  overgedragen: 'overgedragen aan een collega',
};

/** A value in words that people know. */
export function valueInWords(soort: TelSoort, waarde: string): string {
  return soort === 'gesprek' ? ((EINDE as Readonly<Record<string, string>>)[waarde] ?? waarde) : waarde;
}

/** "14 maart 2026", or from day to day; undefined when there is no event. */
export function daysInWords({ van, tot }: Pick<Verslag, 'van' | 'tot'>): string | undefined {
  if (van === null || tot === null) return undefined;
  return van === tot ? dutchDate(van) : `${dutchDate(van)} tot en met ${dutchDate(tot)}`;
}
