import { expect, it } from 'vitest';
import type { GeldUitkomst } from '../../../../shared/contract/route-vorm';
import { keepPlaces } from '../../../../renderer/features/geld/places';

const regeling = (
  id: string,
  uitkomst: GeldUitkomst['uitkomst'],
  zekerheid: GeldUitkomst['zekerheid'] = 'geldend',
): GeldUitkomst =>
  // Only what decides the place matters here.
  ({ id, uitkomst, zekerheid }) as GeldUitkomst;

it('shows what may help apart from what can not, and what is past apart from both', () => {
  const places = keepPlaces(new Map(), [
    regeling('a', 'past'),
    regeling('b', 'past-niet'),
    regeling('c', 'past-niet', 'historisch'),
    regeling('d', 'onbekend', 'te-controleren'),
  ]);
  expect([...places]).toEqual([
    ['a', 'nu'],
    ['b', 'niet-nu'],
    ['c', 'vroeger'],
    ['d', 'nu'],
  ]);
});

it('leaves a card in its place and in its order when an answer changes the verdict', () => {
  const before = keepPlaces(new Map(), [regeling('a', 'onbekend'), regeling('b', 'onbekend')]);
  const after = keepPlaces(before, [regeling('b', 'past'), regeling('a', 'past-niet')]);
  expect([...after]).toEqual([...before]);
});

it('drops what is gone and adds what is new at the end', () => {
  const before = keepPlaces(new Map(), [regeling('a', 'past'), regeling('b', 'past')]);
  expect([...keepPlaces(before, [regeling('c', 'past'), regeling('b', 'past')]).keys()]).toEqual(['b', 'c']);
});
