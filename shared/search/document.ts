/** What can be found, as search sees it: a reference with its texts, whatever it stands for. */

export const ZOEK_SOORTEN = ['taak', 'titel', 'kwalificatie', 'beroep'] as const;
export type ZoekSoort = (typeof ZOEK_SOORTEN)[number];

export interface ZoekTekst {
  readonly tekst: string;
  /** How much a hit in this text says, above 0 and at most 1. */
  readonly gewicht: number;
  /** A name or everyday word: typing all of it is the best hit there is. */
  readonly heel: boolean;
}

export interface ZoekDocument {
  readonly soort: ZoekSoort;
  /** Id within its kind: TaakId, TitelSleutel, Crebo or the address of a profession. */
  readonly ref: string;
  readonly teksten: readonly ZoekTekst[];
}
