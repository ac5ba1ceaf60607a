/** Changes to a conversation: nothing is lost, nothing counts twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NIVEAUS } from '../../../shared/domain/antwoord';
import { Gesprek, MAX_VOORSTEL_KEUZES } from '../../../shared/domain/gesprek';
import { Crebo, TaakId, TitelSleutel } from '../../../shared/domain/ids';
import { nieuwGesprek } from '../../../shared/domain/nieuw-gesprek';
import { wijzigGesprek } from '../../../shared/domain/wijzig';

const empty = nieuwGesprek(() => 0.5, new Date('2026-03-14T10:00:00Z'));
const taak = TaakId.parse('kassa-bedienen');

describe('a new conversation', () => {
  it('always has a readable code and nothing of a person', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999999, noNaN: true }), (dice) => {
        const gesprek = nieuwGesprek(() => dice, new Date(0));
        expect(Gesprek.safeParse(gesprek).success).toBe(true);
        expect(gesprek.situatie).toEqual({});
        expect(gesprek.antwoorden.taken).toEqual([]);
      }),
    );
  });
});

describe('changing a conversation', () => {
  it('keeps one answer for each taak: the last', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...NIVEAUS), { minLength: 1 }), (niveaus) => {
        const gesprek = niveaus.reduce(
          (one, niveau) => wijzigGesprek(one, { soort: 'taak', taak, niveau }),
          empty,
        );
        expect(gesprek.antwoorden.taken).toEqual([{ taak, niveau: niveaus.at(-1) }]);
      }),
    );
  });

  it('keeps one choice for each werkproces of the proposal: the last; and none is no field at all', () => {
    const sleutel = TitelSleutel.parse('bereidt gerechten');
    const choose = (one: Gesprek, keuze: 'erbij' | 'eraf' | null, of = sleutel) =>
      wijzigGesprek(one, { soort: 'voorstel', sleutel: of, keuze });
    const chosen = choose(choose(empty, 'erbij'), 'eraf');
    expect(chosen.voorstel).toEqual([{ sleutel, keuze: 'eraf' }]);
    expect(choose(chosen, null)).toEqual(empty);
    const many = Array.from({ length: MAX_VOORSTEL_KEUZES + 5 }, (_, n) =>
      TitelSleutel.parse(`w ${String(n)}`),
    );
    const full = many.reduce((one, of) => choose(one, 'erbij', of), empty);
    expect(Gesprek.safeParse(full).success).toBe(true);
    expect(full.voorstel?.at(-1)?.sleutel).toBe(many.at(-1));
  });

  it('remembers that the person brought a task up, also when the answer is corrected', () => {
    const own = wijzigGesprek(empty, { soort: 'taak', taak, niveau: 'zelfstandig', zelfGenoemd: true });
    expect(own.antwoorden.taken).toEqual([{ taak, niveau: 'zelfstandig', zelfGenoemd: true }]);
    const asked = wijzigGesprek(own, { soort: 'taak', taak, niveau: 'met-hulp' });
    expect(asked.antwoorden.taken).toEqual([{ taak, niveau: 'met-hulp', zelfGenoemd: true }]);
    const back = wijzigGesprek(asked, { soort: 'taak', taak, niveau: 'met-hulp', zelfGenoemd: false });
    expect(back.antwoorden.taken).toEqual([{ taak, niveau: 'met-hulp' }]);
  });

  it('skipping takes an answer back to unknown, and answering ends the skipping', () => {
    const answered = wijzigGesprek(empty, { soort: 'taak', taak, niveau: 'nog-niet' });
    const skipped = wijzigGesprek(answered, { soort: 'taak-overslaan', taak });
    expect(skipped.antwoorden.taken).toEqual([]);
    expect(skipped.overgeslagen).toEqual([taak]);
    expect(wijzigGesprek(skipped, { soort: 'taak', taak, niveau: 'met-hulp' }).overgeslagen).toEqual([]);
    expect(wijzigGesprek(skipped, { soort: 'taak-wissen', taak }).overgeslagen).toEqual([]);
  });

  it('never changes the conversation it was given', () => {
    const before = JSON.stringify(empty);
    wijzigGesprek(empty, { soort: 'kies-richtingen', crebos: [Crebo.parse('25655')] });
    wijzigGesprek(empty, { soort: 'themas', themas: [{ thema: 'zorg', kent: true }] });
    wijzigGesprek(empty, { soort: 'route-antwoord', vraag: 'leerplichtig', antwoord: 'nee' });
    expect(JSON.stringify(empty)).toBe(before);
  });

  it('a theme, a route and a route answer can be taken back', () => {
    const themas = [{ thema: 'zorg', kent: false }];
    const skipped = wijzigGesprek(empty, { soort: 'themas', themas });
    expect(skipped.antwoorden.themas).toEqual(themas);
    expect(wijzigGesprek(skipped, { soort: 'themas', themas: [] })).toEqual(empty);
    const route = wijzigGesprek(empty, { soort: 'kies-route', route: 'bbl' });
    expect(wijzigGesprek(route, { soort: 'kies-route', route: null })).toEqual(empty);
    const asked = wijzigGesprek(empty, { soort: 'route-antwoord', vraag: 'leerplichtig', antwoord: 'nee' });
    expect(wijzigGesprek(asked, { soort: 'route-antwoord', vraag: 'leerplichtig', antwoord: null })).toEqual(
      empty,
    );
  });
});
