import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSentences, shorten } from '../../../renderer/print/shorten';

describe('names on paper', () => {
  it('stay as they are when they fit', () => {
    expect(shorten(' Bakkerij Jansen ', 20)).toBe('Bakkerij Jansen');
  });

  it('are cut at a word, and show that something is left out', () => {
    expect(shorten('Stichting voor zorg en welzijn in Twente', 24)).toBe('Stichting voor zorg en…');
  });

  it('never take more room than they get, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 5, max: 120 }), (text, most) => {
        expect(shorten(text, most).length).toBeLessThanOrEqual(most);
        expect(firstSentences(text, most).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('sentences on paper', () => {
  it('stay whole: what does not fit is left out', () => {
    const text = 'Hoogstens 2.700 euro per jaar. Bij een kortere tijd is het minder. Vraag het na.';
    expect(firstSentences(text, 70)).toBe(
      'Hoogstens 2.700 euro per jaar. Bij een kortere tijd is het minder.',
    );
    expect(firstSentences(text, 40)).toBe('Hoogstens 2.700 euro per jaar.');
  });
});
