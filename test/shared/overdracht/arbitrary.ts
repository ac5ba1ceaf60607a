/** Conversations of every form, for tests with a law. */
import fc from 'fast-check';
import { NIVEAUS } from '../../../shared/domain/antwoord';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { Crebo, GesprekCode, Pc4, TaakId, TitelSleutel } from '../../../shared/domain/ids';
import { DIPLOMAS, LEEFTIJDSGROEPEN, WERKSITUATIES } from '../../../shared/domain/situatie';
import type { Inhoud } from '../../../shared/overdracht/inhoud';

const taak = fc.nat({ max: 12 }).map((n) => TaakId.parse(`taak-${String(n)}`));
const sleutel = fc.nat({ max: 5 }).map((n) => TitelSleutel.parse(`werkproces ${String(n)}`));
const crebo = fc.nat({ max: 5 }).map((n) => Crebo.parse(`2500${String(n)}`));
const niveau = fc.constantFrom(...NIVEAUS);

const taken = fc.uniqueArray(
  fc
    .record({ taak, niveau, zelf: fc.boolean() })
    .map(({ zelf, ...answer }) => (zelf ? { ...answer, zelfGenoemd: true } : answer)),
  { selector: (answer) => answer.taak, maxLength: 10 },
);

const situatie = fc.record(
  {
    pc4: fc.integer({ min: 1000, max: 9999 }).map((n) => Pc4.parse(String(n))),
    maxKm: fc.integer({ min: 1, max: 300 }),
    dagenPerWeek: fc.integer({ min: 1, max: 5 }),
    hoogsteDiploma: fc.constantFrom(...DIPLOMAS),
    leeftijdsgroep: fc.constantFrom(...LEEFTIJDSGROEPEN),
    werksituatie: fc.constantFrom(...WERKSITUATIES),
  },
  { requiredKeys: [] },
);

/** A taak is answered or skipped, never both: so it is in every conversation. */
export const inhoud: fc.Arbitrary<Inhoud> = fc
  .record({
    situatie,
    taken,
    werkprocessen: fc.uniqueArray(fc.record({ sleutel, niveau }), { selector: (answer) => answer.sleutel }),
    themas: fc.uniqueArray(
      fc.record({ thema: fc.constantFrom('zorg', 'keuken', 'winkel'), kent: fc.boolean() }),
      { selector: (answer) => answer.thema },
    ),
    skipped: fc.uniqueArray(taak, { maxLength: 6 }),
    gekozen: fc.uniqueArray(crebo, { maxLength: 3 }),
    routeAntwoorden: fc.dictionary(
      fc.constantFrom('heeft-werk', 'wil-diploma'),
      fc.constantFrom('ja', 'nee'),
      {
        noNullPrototype: true,
      },
    ),
    route: fc.option(fc.constantFrom('bbl', 'praktijkverklaring')),
    leerbanen: fc.uniqueArray(fc.constantFrom('l1', 'l2', 'l3', 'l4', 'l5', 'l6'), { maxLength: 4 }),
    voorstel: fc.uniqueArray(
      fc.record({ sleutel, keuze: fc.constantFrom('erbij' as const, 'eraf' as const) }),
      { selector: (one) => one.sleutel, maxLength: 4 },
    ),
    afspraken: fc.uniqueArray(fc.constantFrom('Ik bel.', 'Ik ga langs.', 'Ik mail.', 'Ik vraag het na.'), {
      maxLength: 2,
    }),
  })
  .map(({ taken: answered, werkprocessen, themas, skipped, route, voorstel, ...rest }) => ({
    ...rest,
    antwoorden: { taken: answered, werkprocessen, themas },
    overgeslagen: skipped.filter((id) => !answered.some((answer) => answer.taak === id)),
    ...(route === null ? {} : { route }),
    ...(voorstel.length === 0 ? {} : { voorstel }),
  }));

/** A moment within some weeks. */
export const moment = fc
  .integer({ min: Date.parse('2026-03-01T00:00:00Z'), max: Date.parse('2026-04-01T00:00:00Z') })
  .map((ms) => new Date(ms).toISOString());

export const gesprek: fc.Arbitrary<Gesprek> = fc
  .record({
    word: fc.constantFrom('ZALM', 'OTTER', 'LINDE'),
    number: fc.integer({ min: 100, max: 999 }),
    begonnen: moment,
    inhoud,
  })
  .map(({ word, number, begonnen, inhoud: contents }) => ({
    code: GesprekCode.parse(`${word}-${String(number)}`),
    begonnen,
    ...contents,
  }));

/** One value, for a test about something else than its form. */
export function example<T>(of: fc.Arbitrary<T>): T {
  return itemOf(fc.sample(of, 1), 0);
}

/** @throws when there is none */
export function itemOf<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`no item ${String(index)}`);
  return item;
}
