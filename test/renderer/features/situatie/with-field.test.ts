/** Skipped means unknown: a forgotten answer is absent, never empty and never no. */
import { describe, expect, it } from 'vitest';
import { withField } from '../../../../renderer/features/situatie/with-field';
import { Situatie } from '../../../../shared/domain/situatie';

describe('an answer about the situation', () => {
  it('is added beside the others', () => {
    expect(withField({ maxKm: 10 }, 'dagenPerWeek', 3)).toEqual({ maxKm: 10, dagenPerWeek: 3 });
  });

  it('that is skipped leaves no trace, and what remains is valid', () => {
    const left = withField({ maxKm: 10, dagenPerWeek: 3 }, 'dagenPerWeek', undefined);
    expect(Object.keys(left)).toEqual(['maxKm']);
    expect(Situatie.parse(left)).toEqual({ maxKm: 10 });
  });
});
