/** Every text in every language, with what the screen fills in, and nothing of a person. */
import { VertaalTaal } from '../../../shared/domain/taal';
import { problemOfText } from '../../../shared/talen/check-text';
import { dutchByKey } from '../../../shared/talen/keys';
import type { Sources } from '../read/sources';
import { taalBestand, type TaalTekst } from '../read/talen';
import { fout, type Probleem } from './problem';

/** `scherm.verder`, `scherm.stoppen.ja`. */
const SCHERM = /^scherm(?:\.[a-z]+(?:-[a-z]+)*)+$/u;

type Bronnen = Pick<Sources, 'talen' | 'themas' | 'taken'>;

export function translations(sources: Bronnen): Probleem[] {
  const { scherm, vertalingen } = sources.talen;
  const dutch = dutchByKey({ scherm, themas: sources.themas, taken: sources.taken });
  return [
    ...screenTexts(scherm),
    ...VertaalTaal.options.flatMap((taal) => ofLanguage(taalBestand(taal), vertalingen[taal], dutch)),
  ];
}

function screenTexts(scherm: Bronnen['talen']['scherm']): Probleem[] {
  const bestand = taalBestand('nl');
  return scherm.flatMap(({ regel, sleutel, tekst }) => {
    const wrong = SCHERM.test(sleutel) ? problemOfText(tekst, tekst) : 'geen goede sleutel: scherm.naam';
    return wrong === undefined ? [] : [fout(bestand, regel, sleutel, wrong)];
  });
}

function ofLanguage(
  bestand: string,
  rows: readonly TaalTekst[],
  dutch: ReadonlyMap<string, string>,
): Probleem[] {
  const known = new Map(rows.map(({ sleutel, regel }) => [sleutel, regel]));
  return [
    ...rows.flatMap((row) => {
      const isLast = known.get(row.sleutel) === row.regel;
      const wrong = isLast ? problemOfRow(row, dutch) : 'staat er nog een keer';
      return wrong === undefined ? [] : [fout(bestand, row.regel, row.sleutel, wrong)];
    }),
    ...[...dutch.keys()]
      .filter((sleutel) => !known.has(sleutel))
      .map((sleutel) => fout(bestand, 0, sleutel, 'deze tekst is nog niet vertaald')),
  ];
}

function problemOfRow(row: TaalTekst, dutch: ReadonlyMap<string, string>): string | undefined {
  if (!dutch.has(row.sleutel)) return 'deze sleutel bestaat niet (meer)';
  if (!['ja', 'nee'].includes(row.nagekeken)) return 'nagekeken is ja of nee';
  return problemOfText(row.nl, row.tekst);
}
