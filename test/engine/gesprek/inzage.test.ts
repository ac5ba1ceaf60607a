/** Inzage: everything that is held about one code, in plain Dutch and as JSON; on the real reference data. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHANNELS } from '../../../shared/contract/channels';
import { Gesprek } from '../../../shared/domain/gesprek';
import { Crebo, Pc4, TaakId, TitelSleutel, type GesprekCode } from '../../../shared/domain/ids';
import type { Inzage } from '../../../shared/contract/kluis-vorm';
import { openTestEngine, type TestEngine } from '../open-test-engine';
import { WACHTZIN } from '../test-machine';

let test: TestEngine;
beforeEach(async () => {
  test = await openTestEngine();
});
afterEach(() => test.close());

const part = ({ delen }: Inzage, kop: string): readonly string[] =>
  delen.find((deel) => deel.kop === kop)?.regels ?? [];

async function fullGesprek(): Promise<GesprekCode> {
  const { code } = await test.call('gesprek.nieuw', {});
  const [leerbaan] = (
    await test.call('leerbanen.zoek', {
      wensen: { crebos: [] },
      antwoorden: { taken: [], werkprocessen: [] },
      aantal: 1,
    })
  ).treffers;
  const wijzigingen = [
    {
      soort: 'situatie',
      situatie: {
        pc4: Pc4.parse('7511'),
        maxKm: 30,
        dagenPerWeek: 4,
        hoogsteDiploma: 'vmbo',
        leeftijdsgroep: '27-49',
        werksituatie: 'geen-werk',
      },
    },
    { soort: 'taak', taak: TaakId.parse('eten-voorbereiden'), niveau: 'met-hulp', zelfGenoemd: true },
    { soort: 'taak-overslaan', taak: TaakId.parse('bestaat-niet-meer') },
    { soort: 'themas', themas: [{ thema: 'bouw', kent: false, overslaan: true }] },
    { soort: 'werkproces', sleutel: TitelSleutel.parse('bereidt gerechten'), niveau: 'zelfstandig' },
    { soort: 'kies-richtingen', crebos: [Crebo.parse('25180')] },
    { soort: 'route-antwoord', vraag: 'wie-betaalt', antwoord: 'ja' },
    { soort: 'kies-route', route: 'bbl' },
    { soort: 'kies-leerbanen', ids: [leerbaan?.leerbaan.id ?? '', 'verdwenen-1'] },
    { soort: 'overdracht-ja', op: '2026-03-14T10:00:00.000Z' },
    { soort: 'voorstel', sleutel: TitelSleutel.parse('bereidt gerechten'), keuze: 'erbij' },
    { soort: 'voorstel', sleutel: TitelSleutel.parse('bestaat niet'), keuze: 'eraf' },
    { soort: 'afspraken', afspraken: ['Bel maandag met Eethuis De Pan'] },
  ];
  for (const wijziging of wijzigingen) {
    await test.call('gesprek.wijzig', CHANNELS['gesprek.wijzig'].invoer.parse({ wijziging }));
  }
  return code;
}

describe('inzage', () => {
  it('tells everything that was said, in words, with codes only beside their names', async () => {
    const code = await fullGesprek();
    const inzage = await test.call('gesprek.inzage', { code });
    expect(CHANNELS['gesprek.inzage'].uitvoer.safeParse(inzage).success).toBe(true);
    expect(part(inzage, 'Situatie')).toEqual([
      'Postcode: 7511 (Enschede, arbeidsmarktregio Twente)',
      'Wil hoogstens 30 km reizen',
      'Dagen per week werken en leren: 4',
      'Wat is je hoogste diploma? Vmbo.',
      'Hoe oud ben je? 27 tot en met 49 jaar.',
      'Wat past nu bij jou? Ik heb geen werk.',
    ]);
    expect(part(inzage, 'Antwoorden over taken')[0]).toMatch(/^Ik .+\. Met hulp\. Zelf genoemd\.$/u);
    expect(part(inzage, 'Antwoorden over werkprocessen')[0]).toMatch(/ Zelfstandig\.$/u);
    expect(part(inzage, 'Onderwerpen')).toEqual(['Bouwen: ken ik niet, liever geen vragen.']);
    expect(part(inzage, 'Overgeslagen vragen')).toEqual([
      'Een taak die niet meer in de app staat (bestaat-niet-meer)',
    ]);
    expect(part(inzage, 'Gekozen richtingen')[0]).toMatch(/^Kok, mbo \d \(crebo 25180\)$/u);
    expect(part(inzage, 'Route')).toEqual([
      'Is er iemand die de opleiding betaalt? Bijvoorbeeld je werkgever, de gemeente, UWV of jijzelf. Ja.',
      'Gekozen route: Bbl-diploma',
    ]);
    expect(part(inzage, 'Gekozen leerbanen')).toHaveLength(2);
    expect(part(inzage, 'Gekozen leerbanen')[0]).toMatch(/ bij .+ in /u);
    expect(part(inzage, 'Gekozen leerbanen')[1]).toContain('verdwenen-1');
    expect(part(inzage, 'Voorstel van werkprocessen')).toEqual([
      expect.stringMatching(/^Bereidt gerechten\. Zelf erbij gezet\.$/u),
      'bestaat niet. Zelf weggehaald.',
    ]);
    expect(part(inzage, 'Afspraken')).toEqual(['Bel maandag met Eethuis De Pan']);
  });

  it('says where it is held, until when, and what was agreed to', async () => {
    const code = await fullGesprek();
    const inMemory = part(await test.call('gesprek.inzage', { code }), 'Over dit gesprek');
    expect(inMemory).toContain('Het staat alleen in het geheugen van deze laptop. Aan het eind is het weg.');
    expect(inMemory).toContain('Op 14 maart 2026 om 11:00 is ja gezegd tegen overdragen aan een collega.');

    await test.call('kluis.maak', { wachtzin: WACHTZIN });
    await test.call('gesprek.rondAf', {});
    const copy = await test.call('gesprekken.kopie', { code });
    const inKluis = part(await test.call('gesprek.inzage', { code }), 'Over dit gesprek');
    expect(inKluis).toEqual([
      `De code is ${code}. Er staat geen naam bij.`,
      'Het gesprek begon op 14 maart 2026 om 11:00.',
      'De laatste verandering was op 14 maart 2026 om 11:00.',
      'Dit gesprek is op deze laptop begonnen.',
      'Het staat versleuteld op deze laptop.',
      'Het blijft bewaard tot en met 13 april 2026. Daarna wist de app het.',
      'Het is afgerond op 14 maart 2026 om 11:00. Toen is het één keer geteld, zonder code.',
      'Op 14 maart 2026 om 11:00 is ja gezegd tegen overdragen aan een collega.',
    ]);
    expect(part(await test.call('gesprek.inzage', { code: copy.code }), 'Over dit gesprek')).toContain(
      'Dit gesprek is een kopie van een ander gesprek op deze laptop.',
    );
  });

  it('gives all of it as JSON too, so that nothing can be held back', async () => {
    const code = await fullGesprek();
    const { json } = await test.call('gesprek.inzage', { code });
    const given = JSON.parse(json) as { gesprek: unknown };
    expect(Gesprek.parse(given.gesprek)).toEqual(await test.call('gesprek.huidig', {}));
  });

  it('says so where nothing was said', async () => {
    const { code } = await test.call('gesprek.nieuw', {});
    const inzage = await test.call('gesprek.inzage', { code });
    expect(part(inzage, 'Situatie')).toEqual(['Hierover staat niets in dit gesprek.']);
    expect(inzage.delen.map(({ kop }) => kop)).toHaveLength(11);
  });
});
