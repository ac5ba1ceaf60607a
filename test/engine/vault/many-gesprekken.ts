/** Conversations as they come out of real ones: some dozens of answers, a few choices, an agreement. */
import { NIVEAUS } from '../../../shared/domain/antwoord';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { Crebo, Datum, GesprekCode, Pc4, TaakId } from '../../../shared/domain/ids';
import { nieuwGesprek } from '../../../shared/domain/nieuw-gesprek';
import type { KeptGesprek } from '../../../electron/engine/vault/book';

const WORDS = ['ANKER', 'APPEL', 'BEUK', 'BRUG', 'DUIN', 'EIK', 'FIETS', 'FLUIT', 'GRAS', 'HAVEN'];

/** @param count at most 9,000; each has a code of its own */
export function manyGesprekken(count: number): KeptGesprek[] {
  return Array.from({ length: count }, (_, i) => oneGesprek(i));
}

function oneGesprek(i: number): KeptGesprek {
  const start = new Date(Date.parse('2026-03-01T09:00:00Z') + (i % 300) * 3_600_000);
  const base: Gesprek = nieuwGesprek(() => 0.5, start);
  return {
    ...base,
    code: GesprekCode.parse(`${WORDS[Math.floor(i / 900)] ?? 'WILG'}-${String(100 + (i % 900))}`),
    situatie: {
      pc4: Pc4.parse(String(1000 + ((i * 37) % 9000))),
      maxKm: 10 + (i % 40),
      dagenPerWeek: 1 + (i % 5),
      hoogsteDiploma: 'vmbo',
      leeftijdsgroep: '27-49',
      werksituatie: 'geen-werk',
    },
    antwoorden: {
      taken: Array.from({ length: 15 + (i % 20) }, (_, n) => ({
        taak: TaakId.parse(`taak-van-een-gewone-lengte-${String((i * 7 + n * 13) % 400)}`),
        niveau: NIVEAUS[(i + n) % 3] ?? 'met-hulp',
      })),
      werkprocessen: [],
      themas: Array.from({ length: 12 }, (_, n) => ({ thema: `thema-${String(n)}`, kent: n % 3 === 0 })),
    },
    overgeslagen: Array.from({ length: 3 }, (_, n) => TaakId.parse(`overgeslagen-taak-${String(i + n)}`)),
    gekozen: [Crebo.parse('25180'), Crebo.parse('25168')],
    route: 'bbl',
    afspraken: [`Gesprek ${String(i)}: bel maandag met het leerbedrijf over een proefdag.`],
    bewaarTot: Datum.parse('2026-08-30'),
  };
}
