import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routeText } from '../../../../renderer/features/route/route-text';

describe('the explanation of a route', () => {
  it('gives its first sentence first, and what to mind apart', () => {
    expect(
      routeText('Bbl betekent werken en leren. Je hebt een baan. Let op, de school kiest. Vraag het na.'),
    ).toEqual({
      kort: 'Bbl betekent werken en leren.',
      meer: 'Je hebt een baan.',
      letOp: 'Let op, de school kiest. Vraag het na.',
    });
  });

  it('has nothing more when it is one sentence', () => {
    expect(routeText('Je leert op de werkplek.')).toEqual({
      kort: 'Je leert op de werkplek.',
      meer: '',
      letOp: '',
    });
  });

  it('never loses or changes a word', () => {
    const zin = fc.constantFrom('Je leert.', 'Let op, dit kan op zijn.', 'Mag dat?', 'Zo’n deel telt mee.');
    fc.assert(
      fc.property(fc.array(zin, { minLength: 1 }), (zinnen) => {
        const { kort, meer, letOp } = routeText(zinnen.join(' '));
        expect([kort, meer, letOp].filter((part) => part !== '').join(' ')).toBe(zinnen.join(' '));
      }),
    );
  });
});
