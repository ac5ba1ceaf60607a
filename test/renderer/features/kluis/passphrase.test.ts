/** Small judgements on the pages of the kluis: copying the recovery key, and what a guess costs in words. */
import { describe, expect, it } from 'vitest';
import { guesses } from '../../../../renderer/features/kluis/guesses';
import { groupsOf, sameGroup } from '../../../../renderer/features/kluis/same-group';

describe('copying the last group of the recovery key', () => {
  it('finds the groups, however they are divided', () => {
    expect(groupsOf('AB12-CD34-EF56')).toEqual(['AB12', 'CD34', 'EF56']);
    expect(groupsOf('AB12 CD34 ')).toEqual(['AB12', 'CD34']);
  });

  it('forgives small letters, spaces and what people read for what', () => {
    expect(sameGroup(' ef 56 ', 'EF56')).toBe(true);
    expect(sameGroup('oil0', '0110')).toBe(true);
    expect(sameGroup('uwxy', 'VWXY')).toBe(true);
  });

  it('does not forgive another group', () => {
    expect(sameGroup('EF57', 'EF56')).toBe(false);
    expect(sameGroup('', 'EF56')).toBe(false);
  });
});

describe('the number of guesses', () => {
  it('never claims more than was estimated', () => {
    expect(guesses(1)).toBe('maar een paar keer');
    expect(guesses(5.9)).toBe('een paar duizend keer');
    expect(guesses(8)).toBe('een paar miljoen keer');
    expect(guesses(11.9)).toBe('een paar miljard keer');
    expect(guesses(12)).toBe('meer dan duizend miljard keer');
  });
});
