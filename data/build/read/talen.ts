/** Reads data/sources/talen: the Dutch words of the werkplaats, and everything a candidate sees in other languages. */
import { VertaalTaal } from '../../../shared/domain/taal';
import { readColumns } from './csv';

const DUTCH = ['sleutel', 'tekst'] as const;
const TRANSLATED = ['sleutel', 'nl', 'tekst', 'nagekeken'] as const;

export interface SchermTekst {
  readonly sleutel: string;
  readonly tekst: string;
  readonly regel: number;
}

export interface TaalTekst extends SchermTekst {
  /** The Dutch as it was when it was translated. */
  readonly nl: string;
  /** `ja` or `nee`. */
  readonly nagekeken: string;
}

export interface TalenBron {
  readonly scherm: readonly SchermTekst[];
  readonly vertalingen: Readonly<Record<VertaalTaal, readonly TaalTekst[]>>;
}

/** Below data/sources. */
export const taalBestand = (taal: VertaalTaal | 'nl'): string => `talen/${taal}.csv`;

/** @throws BronFout when a file is not in the agreed form */
export function readTalen(dir: string): TalenBron {
  const vertalingen = VertaalTaal.options.map((taal) => [
    taal,
    readColumns(dir, taalBestand(taal), TRANSLATED),
  ]);
  return {
    scherm: readColumns(dir, taalBestand('nl'), DUTCH),
    vertalingen: Object.fromEntries(vertalingen) as TalenBron['vertalingen'],
  };
}
