/** A report as plain lines of cells, from which every kind of file is written. */
import type { Verslag, VerslagTabel } from '../../../shared/contract/verslag-vorm';
import { dutchDate } from '../../../shared/rules/dutch-date';
import { TABEL_TITEL, TEN_MINSTE, VERBORGEN, daysInWords, valueInWords } from '../../../shared/verslag/words';
import { dutchDay } from '../routes/dutch-day';

export type Cell = string | number;
export type Line = readonly Cell[];

export interface Block {
  /** Short enough for the name of a sheet: at most 31 characters. */
  readonly kort: string;
  readonly titel: string;
  readonly lines: readonly Line[];
}

const KORT: Readonly<Record<VerslagTabel['soort'], string>> = {
  gesprek: 'Gesprekken',
  regio: 'Regio',
  niveau: 'Niveau',
  sector: 'Sector',
  route: 'Route',
  wens: 'Richtingen',
  tekort: 'Tekort aan leerbanen',
  mist: 'Nog te leren',
};

function headOf(verslag: Verslag): Block {
  const { titel, gesprekken, doel, tenMinste, voorbeeld } = verslag;
  return {
    kort: 'Verslag',
    titel: `Verslag: ${titel}`,
    lines: [
      ...(voorbeeld ? [['VOORBEELD', 'De mensen in dit verslag zijn verzonnen.']] : []),
      ['Dagen', daysInWords(verslag) ?? 'geen evenement'],
      [tenMinste ? `Gesprekken (${TEN_MINSTE})` : 'Gesprekken', gesprekken ?? VERBORGEN],
      ['Doel', doel ?? 'geen doel'],
      ['Gemaakt op', dutchDate(dutchDay(new Date(verslag.gemaakt)))],
      [
        'Verborgen',
        'Groepen van 1 tot en met 4 mensen tonen we niet. Ook cijfers waarmee je zo’n groep kunt uitrekenen, tonen we niet.',
      ],
    ],
  };
}

function eventsOf({ evenementen }: Verslag): Block {
  return {
    kort: 'Evenementen',
    titel: 'Evenementen',
    lines: [
      ['Naam', 'Plaats', 'Dag', 'Organisator', 'Arbeidsmarktregio', 'Doel', 'Gesprekken'],
      ...evenementen.map((one) => [
        one.naam,
        one.plaats,
        dutchDate(one.datum),
        one.organisator,
        one.regio,
        one.doel ?? 'geen doel',
        one.gesprekken ?? VERBORGEN,
      ]),
    ],
  };
}

function tableOf({ soort, rijen, verborgen, tenMinste, meervoudig }: VerslagTabel): Block {
  return {
    kort: KORT[soort],
    titel: TABEL_TITEL[soort],
    lines: [
      ['Wat', tenMinste ? `Mensen (${TEN_MINSTE})` : 'Mensen'],
      ...rijen.map(({ waarde, aantal }) => [valueInWords(soort, waarde), aantal ?? VERBORGEN]),
      ...(rijen.length === 0 ? [[verborgen ? VERBORGEN : 'niemand']] : []),
      ...(meervoudig ? [['Iemand kan in meer rijen staan.']] : []),
    ],
  };
}

/** What the report is about, its events, and its tables. */
export function blocksOf(verslag: Verslag): readonly Block[] {
  return [headOf(verslag), eventsOf(verslag), ...verslag.tabellen.map(tableOf)].map((block) => ({
    ...block,
    titel: printable(block.titel),
    lines: block.lines.map((line) => line.map((cell) => (typeof cell === 'number' ? cell : printable(cell)))),
  }));
}

/** A name from elsewhere can hold what no file may hold, such as a null or half of a letter. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ');
}
