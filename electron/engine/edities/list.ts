/** Pure changes of the list of editions: a switch, going back, and dropping a damaged one. */
import { EIGEN, type Lijst, type Regel } from './forms';

/** Loaded editions that one can go back to, besides the one in use; the app's own data comes on top of these. */
const KEEP_EARLIER = 2;
/** Reports of editions that are gone. */
const KEEP_REPORTS = 30;

/** @throws Error when the list has none, which reading it excludes */
export function inUse(lijst: Lijst): Regel {
  const found = lijst.find(({ staat }) => staat === 'huidig');
  if (!found) throw new Error('no edition is in use');
  return found;
}

/** The edition that going back leads to: the newest of the earlier ones. */
export function beforeInUse(lijst: Lijst): Regel | undefined {
  return lijst.find(({ staat }) => staat === 'eerder');
}

export function withNew(lijst: Lijst, regel: Omit<Regel, 'staat'>): Lijst {
  const others = lijst.map((one) => (one.staat === 'huidig' ? { ...one, staat: 'eerder' as const } : one));
  return trimmed([{ ...regel, staat: 'huidig' }, ...others]);
}

/** @returns undefined when there is nothing to go back to */
export function withoutInUse(lijst: Lijst): Lijst | undefined {
  const before = beforeInUse(lijst);
  if (!before) return undefined;
  return lijst.map((one) => {
    if (one.id === before.id) return { ...one, staat: 'huidig' };
    return one.staat === 'huidig' ? { ...one, staat: 'weg' } : one;
  });
}

function trimmed(lijst: Lijst): Lijst {
  let earlier = 0;
  let gone = 0;
  return lijst.flatMap((one): Regel[] => {
    if (one.staat === 'eerder' && one.id !== EIGEN) earlier += 1;
    const staat = one.staat === 'eerder' && one.id !== EIGEN && earlier > KEEP_EARLIER ? 'weg' : one.staat;
    if (staat === 'weg') gone += 1;
    return staat === 'weg' && gone > KEEP_REPORTS ? [] : [{ ...one, staat }];
  });
}
