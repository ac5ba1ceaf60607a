import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstRows, isIn, switchChange } from '../../../../renderer/features/route/proposal-state';
import { TitelSleutel } from '../../../../shared/domain/ids';
import { nieuwGesprek } from '../../../../shared/domain/nieuw-gesprek';
import { wijzigGesprek } from '../../../../shared/domain/wijzig';

const werkproces = (sleutel: string, voorgesteld: boolean) => ({
  code: sleutel,
  sleutel: TitelSleutel.parse(sleutel),
  voorgesteld,
});
const leeg = nieuwGesprek(() => 0.5, new Date('2026-03-14T10:00:00Z'));

describe('a switch in the proposal', () => {
  it('stands as it was put last, whatever the app proposes', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(fc.boolean(), { minLength: 1 }), (voorgesteld, standen) => {
        const one = werkproces('vult schappen', voorgesteld);
        const gesprek = standen.reduce(
          (before, erin) => wijzigGesprek(before, switchChange(one, erin)),
          leeg,
        );
        expect(isIn(one, gesprek.voorstel ?? [])).toBe(standen.at(-1));
      }),
    );
  });

  it('leaves no choice behind when it stands as the app proposes', () => {
    const one = werkproces('vult schappen', true);
    const uit = wijzigGesprek(leeg, switchChange(one, false));
    expect(uit.voorstel).toHaveLength(1);
    expect(wijzigGesprek(uit, switchChange(one, true)).voorstel ?? []).toEqual([]);
  });

  it('keeps in sight what was taken out by hand', () => {
    const weg = werkproces('vult schappen', true);
    const ander = werkproces('rekent af', false);
    const gesprek = wijzigGesprek(leeg, switchChange(weg, false));
    expect([...firstRows([weg, ander], gesprek.voorstel ?? [])]).toEqual(['vult schappen']);
  });
});
