/** Events and what is counted at them, made by hand. */
import { Evenement, EvenementId, Telregel, type TelSoort } from '../../../shared/domain/evenement';
import { Datum } from '../../../shared/domain/ids';

export function eventOf(nummer: number, more: Partial<Evenement> = {}): Evenement {
  return Evenement.parse({
    id: EvenementId.parse(nummer.toString(16).padStart(16, '0')),
    naam: `Banenmarkt ${String(nummer)}`,
    plaats: 'Enschede',
    datum: Datum.parse('2026-03-14'),
    organisator: 'Leerwerkloket',
    regio: 'Twente',
    aanwezig: [],
    gewijzigd: '2026-03-01T09:00:00.000Z',
    ...more,
  });
}

let tokens = 0;

/** So many entries of one soort with the same values, each of another person. */
export function entries(
  soort: TelSoort,
  waarden: readonly string[],
  aantal: number,
  where: { readonly evenement?: Evenement; readonly dag?: string } = {},
): Telregel[] {
  return Array.from({ length: aantal }, () => {
    tokens += 1;
    return Telregel.parse({
      token: tokens.toString(16).padStart(32, '0'),
      evenement: where.evenement?.id ?? null,
      dag: where.dag ?? where.evenement?.datum ?? '2026-03-14',
      soort,
      waarden,
      stand: 1,
    });
  });
}
