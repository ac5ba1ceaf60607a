/** What is counted of a conversation. */
import { describe, expect, it } from 'vitest';
import { TEL_SOORTEN, Telregel } from '../../../shared/domain/evenement';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { Crebo, Datum, Pc4, TaakId } from '../../../shared/domain/ids';
import { nieuwGesprek } from '../../../shared/domain/nieuw-gesprek';
import { joinTelregels } from '../../../shared/evenement/join';
import {
  eindeZonderAfronden,
  telregels,
  teltMee,
  telwaarden,
  type TelNamen,
} from '../../../shared/evenement/telregels';

const KOK = Crebo.parse('25180');
const GASTHEER = Crebo.parse('25168');

const namen: TelNamen = {
  regio: (pc4) => (pc4 === '7511' ? 'Twente' : undefined),
  richting: (crebo) =>
    new Map([
      ['25180', { naam: 'Kok', niveau: 2, sector: 'Gastvrijheid' }],
      ['25168', { naam: 'Gastheer/-vrouw', niveau: 3, sector: 'Bediening' }],
    ]).get(crebo),
  route: (id) => (id === 'bbl' ? 'Bbl-diploma' : undefined),
  heeftLeerbaan: (crebo, { maxKm }) => crebo === '25168' || maxKm === undefined,
  nogNiet: (crebo) =>
    crebo === '25180' ? ['Bereidt', 'Snijdt', 'Bereidt', 'Bakt', 'Kookt', 'Braadt', 'Stooft'] : [],
};
const leeg = nieuwGesprek(() => 0.5, new Date('2026-03-14T10:00:00Z'));
const gesprek: Gesprek = {
  ...leeg,
  situatie: { pc4: Pc4.parse('7511'), maxKm: 10 },
  gekozen: [KOK, GASTHEER],
  route: 'bbl',
};

describe('of a conversation', () => {
  it('each thing is counted on its own', () => {
    expect(telwaarden(gesprek, 'afgerond', namen)).toEqual([
      { soort: 'gesprek', waarden: ['afgerond'] },
      { soort: 'regio', waarden: ['Twente'] },
      { soort: 'niveau', waarden: ['niveau 2'] },
      { soort: 'sector', waarden: ['Gastvrijheid'] },
      { soort: 'route', waarden: ['Bbl-diploma'] },
      { soort: 'wens', waarden: ['25180 Kok', '25168 Gastheer/-vrouw'] },
      { soort: 'tekort', waarden: ['25180 Kok'] },
      { soort: 'mist', waarden: ['Bereidt', 'Snijdt', 'Bakt', 'Kookt', 'Braadt'] },
    ]);
  });

  it('nothing is counted that was not said, or that has no name any more', () => {
    expect(telwaarden(leeg, 'gestopt', namen)).toEqual([{ soort: 'gesprek', waarden: ['gestopt'] }]);
    const unknown: Gesprek = {
      ...leeg,
      situatie: { pc4: Pc4.parse('9999') },
      gekozen: [Crebo.parse('11111')],
      route: 'weg',
    };
    expect(telwaarden(unknown, 'gestopt', namen)).toEqual([{ soort: 'gesprek', waarden: ['gestopt'] }]);
  });

  it('level and sector are those of the first richting, also when only the second has a name', () => {
    const soorten = telwaarden({ ...gesprek, gekozen: [Crebo.parse('11111'), KOK] }, 'gestopt', namen);
    expect(soorten.map(({ soort }) => soort)).toEqual(['gesprek', 'regio', 'route', 'wens', 'tekort']);
  });

  it('the entries are whole, and have only day, event and hand in common', () => {
    const stempel = {
      token: (soort: string) => (soort === 'gesprek' ? '0'.repeat(32) : 'f'.repeat(32)),
      dag: Datum.parse('2026-03-14'),
      evenement: null,
      stand: 3,
    };
    const regels = telregels(telwaarden(gesprek, 'afgerond', namen), stempel);
    expect(regels.map((regel) => Telregel.parse(regel))).toEqual(regels);
    expect(regels[0]).toEqual({
      token: '0'.repeat(32),
      evenement: null,
      dag: '2026-03-14',
      soort: 'gesprek',
      waarden: ['afgerond'],
      stand: 3,
    });
  });
});

describe('a conversation', () => {
  it('without any answer is not counted', () => {
    expect(teltMee(leeg)).toBe(false);
    expect(teltMee({ ...leeg, overgeslagen: [TaakId.parse('eten-voorbereiden')] })).toBe(true);
    expect(teltMee({ ...leeg, situatie: { maxKm: 10 } })).toBe(true);
    expect(teltMee({ ...leeg, gekozen: [KOK] })).toBe(true);
  });

  it('that was ended, or copied for what-if, is not counted again', () => {
    expect(teltMee(gesprek)).toBe(true);
    expect(teltMee({ ...gesprek, afgerond: '2026-03-14T10:00:00Z' })).toBe(false);
    expect(teltMee({ ...gesprek, herkomst: 'kopie' })).toBe(false);
    expect(teltMee({ ...gesprek, herkomst: 'overgenomen' })).toBe(true);
  });

  it('that is left counts as handed over when it was', () => {
    expect(eindeZonderAfronden(gesprek)).toBe('gestopt');
    expect(eindeZonderAfronden({ ...gesprek, overgedragen: '2026-03-14T10:00:00Z' })).toBe('overgedragen');
  });
});

describe('a later hand', () => {
  const stempel = { dag: Datum.parse('2026-03-14'), evenement: null, token: (soort: string) => soort };
  const first = telregels([{ soort: 'wens', waarden: ['25180 Kok'] }], { ...stempel, stand: 1 });
  const later = telregels([{ soort: 'gesprek', waarden: ['afgerond'] }], { ...stempel, stand: 2 });

  it('also says what it found nothing of, so that nothing of the hand before stays', () => {
    expect(first.map(({ soort }) => soort)).toEqual(['wens']);
    expect(later.map(({ soort }) => soort)).toEqual([...TEL_SOORTEN]);
    const joined = joinTelregels(later, first);
    expect(joined.flatMap(({ waarden }) => waarden)).toEqual(['afgerond']);
  });
});
