import { describe, expect, it } from 'vitest';
import {
  onbekendAanbod,
  takenlijstLezer,
  type Aanbod,
  type BronWerkproces,
} from '../../../shared/leerbanen/aanbod';
import { titelSleutel } from '../../../shared/text/fold';

const bron = (titel: string, code = 'B1-K1-W1'): BronWerkproces => ({ code, titel });
const officieel = [{ ...bron('Ontvangt gasten', 'B1-K1-W2'), sleutel: titelSleutel('Ontvangt gasten') }];
const told = ({ lijst, uitvoerbaar }: Aanbod): unknown[] =>
  lijst.titels.map(({ sleutel }, i) => [sleutel, uitvoerbaar?.[i]]);

describe('what can be learned at a place', () => {
  it('counts a title under two kerntaken once, and as to be learned here when either says so', () => {
    const list = [bron('Rondt af'), bron('Ontvangt'), bron('rondt AF')];
    const [rondtAf, ontvangt] = [titelSleutel('Rondt af'), titelSleutel('Ontvangt')];
    const read = takenlijstLezer(list, []);
    for (const uitvoerbaar of [
      [false, true, true],
      [true, true, false],
    ]) {
      expect(read && told(read.aanbod(uitvoerbaar))).toEqual([
        [rondtAf, true],
        [ontvangt, true],
      ]);
    }
    expect(read && told(read.aanbod([false, true, false]))).toEqual([
      [rondtAf, false],
      [ontvangt, true],
    ]);
  });

  it('takes the official title where the source has only its code, and passes over a code nobody knows', () => {
    const read = takenlijstLezer([bron('', 'B1-K1-W2'), bron('', 'B9-K9-W9')], officieel);
    expect(read && told(read.aanbod([true, true]))).toEqual([[titelSleutel('Ontvangt gasten'), true]]);
    expect(takenlijstLezer([bron('', 'B9-K9-W9')], officieel)).toBeUndefined();
  });

  it('shares one list of titles between all places that name the same', () => {
    const read = takenlijstLezer([bron('Ontvangt')], []);
    expect(read?.aanbod([true]).lijst).toBe(read?.aanbod([false]).lijst);
  });

  it('is the whole kwalificatie, and promised by nobody, where the source does not tell', () => {
    expect(onbekendAanbod(officieel)).toEqual({
      lijst: { titels: [{ sleutel: titelSleutel('Ontvangt gasten'), titel: 'Ontvangt gasten' }] },
      uitvoerbaar: undefined,
    });
    expect(onbekendAanbod([]).lijst.titels).toEqual([]);
  });
});
