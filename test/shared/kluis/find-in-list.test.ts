/** Finding a conversation by what somebody remembers of it. */
import { describe, expect, it } from 'vitest';
import type { GesprekRegel } from '../../../shared/contract/kluis-vorm';
import { Datum, GesprekCode } from '../../../shared/domain/ids';
import { findInList } from '../../../shared/kluis/find-in-list';

const regel = (code: string, begonnen: string, ...richtingen: string[]): GesprekRegel => ({
  code: GesprekCode.parse(code),
  begonnen,
  gewijzigd: begonnen,
  bewaarTot: Datum.parse('2026-04-13'),
  aantalTaken: 0,
  richtingen,
  herkomst: 'hier',
  afgerond: false,
  huidig: false,
});
const regels = [
  regel('ZALM-482', '2026-03-14T10:00:00Z', 'Kok', 'Gastheer/-vrouw'),
  regel('TULP-148', '2026-03-31T22:30:00Z', 'Verzorgende IG'),
  regel('EIK-314', '2026-04-14T10:00:00Z', 'Monteur elektrotechnische installaties'),
];
const found = (zoek: string): string[] => findInList(regels, zoek).map(({ code }) => code);

describe('the list of conversations', () => {
  it('shows everything while nothing is typed', () => {
    expect(found('')).toHaveLength(3);
    expect(found('  ')).toHaveLength(3);
  });

  it.each([
    ['zalm', ['ZALM-482']],
    ['ZALM-482', ['ZALM-482']],
    ['482', ['ZALM-482']],
    ['14 maart', ['ZALM-482']],
    ['14-03-2026', ['ZALM-482']],
    ['zaterdag', ['ZALM-482']],
    // Half past midnight in the Netherlands.
    ['1 april', ['TULP-148']],
    ['vrouw', ['ZALM-482']],
    ['verz ig', ['TULP-148']],
    ['monteur april', ['EIK-314']],
    ['2026', ['ZALM-482', 'TULP-148', 'EIK-314']],
    ['eten', []],
  ])('finds "%s"', (zoek, codes) => {
    expect(found(zoek)).toEqual(codes);
  });
});
