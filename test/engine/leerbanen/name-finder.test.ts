/** Leerbanen by name: for who stands at an event with a leerbedrijf and not with a person. */
import { describe, expect, it } from 'vitest';
import { VindUitkomst } from '../../../shared/contract/leerbanen-vorm';
import { rawRecord } from '../../shared/leerbanen/raw-record';
import { openText } from './open-leerbanen';

const RECORDS = [
  rawRecord({ leerplaatsId: 'b', organisatie: { naam: 'Café Zuid', leerbedrijfId: '1' } }),
  rawRecord({
    leerplaatsId: 'a',
    organisatie: { naam: 'Bakkerij Noord', leerbedrijfId: '2' },
    adres: { postcode: '9711 AA', plaats: 'Groningen' },
    kwalificatie: { niveaunaam: 'Niveau 2', crebocode: '25180' },
    titel: 'Leerling kok',
  }),
  rawRecord({ leerplaatsId: 'c', organisatie: { naam: 'Bakkerij Noord', leerbedrijfId: '2' } }),
];

describe('finding leerbanen by name', () => {
  it.each([
    ['zuid', ['b']],
    ['CAFE', ['b']],
    ['groningen', ['a']],
    ['bakkerij', ['c', 'a']],
    ['bakkerij tilburg', ['c']],
    ['25180', ['a']],
    ['leerling', ['a']],
    ['gastheer', ['c', 'b']],
    ['', ['c', 'a', 'b']],
    ['bestaat niet', []],
  ])('"%s" finds %j', async (tekst, ids) => {
    const open = await openText(RECORDS);
    const answer = VindUitkomst.parse(open.handlers['leerbanen.vind']({ tekst, aantal: 100 }));
    expect(answer.leerbanen.map(({ leerbaan }) => leerbaan.id).sort()).toEqual([...ids].sort());
    expect(answer.totaal).toBe(ids.length);
  });

  it('shows no more than was asked, by leerbedrijf, and counts all', async () => {
    const open = await openText(RECORDS);
    const answer = VindUitkomst.parse(open.handlers['leerbanen.vind']({ tekst: '', aantal: 1 }));
    expect(answer.leerbanen.map(({ leerbaan }) => leerbaan.leerbedrijf)).toEqual(['Bakkerij Noord']);
    expect(answer.totaal).toBe(3);
  });

  it('shows chosen ones in the order of choice, and leaves out what is gone', async () => {
    const open = await openText(RECORDS);
    const answer = await open.handlers['leerbanen.toon']({ ids: ['b', 'weg', 'a'] });
    expect(answer.map(({ leerbaan, kwalificatie }) => [leerbaan.id, kwalificatie])).toEqual([
      ['b', 'Gastheer/-vrouw'],
      ['a', 'Kok'],
    ]);
  });
});
