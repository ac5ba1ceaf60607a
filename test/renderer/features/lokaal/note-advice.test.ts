import { expect, it } from 'vitest';
import { noteAdvice } from '../../../../renderer/features/lokaal/note-advice';

it('says nothing of an ordinary note', () => {
  expect(noteAdvice('Elke werkdag van 9 tot 12 uur.')).toEqual({ fout: undefined, waarschuwing: undefined });
});

it('refuses a burgerservicenummer and asks about a telephone number', () => {
  expect(noteAdvice('Van 111222333.').fout).toMatch(/burgerservicenummer/u);
  const { fout, waarschuwing } = noteAdvice('Bel 053 123 45 67.');
  expect(fout).toBeUndefined();
  expect(waarschuwing).toMatch(/telefoonnummer/u);
});
