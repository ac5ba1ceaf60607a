import { expect, it } from 'vitest';
import { newAdvice, textAdvice } from '../../../../renderer/features/advies/text-advice';

it('a burgerservicenummer and an account number are wrong, and say to take them away', () => {
  const { fouten, waarschuwingen } = textAdvice('111222333, NL91 ABNA 0417 1643 00');
  expect(fouten).toHaveLength(2);
  for (const sentence of fouten) expect(sentence).toMatch(/Haal het nummer weg\.$/u);
  expect(waarschuwingen).toEqual([]);
});

it('the number of a desk is a warning that says when it can stay', () => {
  const { fouten, waarschuwingen } = textAdvice('Bel het Werkcentrum: 053-4876543 of 053-4876544.');
  expect(fouten).toEqual([]);
  expect(waarschuwingen).toHaveLength(1);
  expect(waarschuwingen[0]).toContain('Dan kan het blijven staan.');
});

it('an ordinary agreement gets no advice', () => {
  expect(textAdvice('Ik bel deze week met Bakkerij De Molen.')).toEqual({ fouten: [], waarschuwingen: [] });
});

it('only what is new is told, so that typing on is not interrupted', () => {
  expect(newAdvice('Bel 053-487654', 'Bel 053-4876543')).toHaveLength(1);
  expect(newAdvice('Bel 053-4876543', 'Bel 053-4876543 mor')).toEqual([]);
  expect(newAdvice('Mail j@x.nl', 'Mail j@x.nl of 111222333')).toHaveLength(1);
});
