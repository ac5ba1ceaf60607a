import { describe, expect, it } from 'vitest';
import { MAX_AFSPRAAK_TEKENS } from '../../../../shared/domain/gesprek';
import {
  suggestions,
  withSuggestion,
  withoutSuggestion,
} from '../../../../renderer/features/advies/suggestions';
import { contents } from '../../../../renderer/features/advies/contents';
import { fullAdvies, leegAdvies } from '../../print/advies-example';

describe('suggested agreements', () => {
  it('begin with the chosen leerbanen and the desk of the region', () => {
    const [first, second] = suggestions(fullAdvies());
    expect(first).toContain('Bakkerij 0');
    expect(second).toContain('Bakkerij 1');
    expect(suggestions(fullAdvies()).some((idee) => idee.includes('Werkcentrum Twente'))).toBe(true);
  });

  it('are there for an empty conversation too, and always fit in an agreement', () => {
    expect(suggestions(leegAdvies()).length).toBeGreaterThan(1);
    const long = fullAdvies({ tekst: 'x'.repeat(400) });
    expect(suggestions(long).every((idee) => idee.length <= MAX_AFSPRAAK_TEKENS)).toBe(true);
  });

  it('fill the first empty line, refuse a third, and can be taken back', () => {
    const one = withSuggestion(['', ''], 'Ik bel.') ?? [];
    const two = withSuggestion(one, 'Ik ga.') ?? [];
    expect(two).toEqual(['Ik bel.', 'Ik ga.']);
    expect(withSuggestion(two, 'Nog een')).toBeUndefined();
    expect(withoutSuggestion(two, 'Ik bel.')).toEqual(['', 'Ik ga.']);
  });
});

describe('what stands on the A4', () => {
  it('names every part, and for an empty conversation the step of each', () => {
    const lines = contents(leegAdvies(), 0);
    expect(lines.filter(({ inhoud }) => inhoud === '')).toHaveLength(lines.length);
    expect(lines.map(({ step }) => step)).toContain('taken');
  });

  it('leaves nothing empty when everything is there', () => {
    expect(contents(fullAdvies(), 2).filter(({ inhoud }) => inhoud === '')).toEqual([]);
  });
});
