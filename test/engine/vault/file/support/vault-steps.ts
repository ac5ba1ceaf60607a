/** What can happen to a kluis, for properties: edits, saves, faults of the disk, and ends without warning. */
import fc from 'fast-check';
import type { Fault } from './faulty-files';

export type VaultStep =
  /** So many changes, each with its own save, without waiting in between. */
  | { readonly soort: 'bewaar'; readonly aantal: number }
  | { readonly soort: 'vergeet' }
  | { readonly soort: 'wachtzin' }
  | { readonly soort: 'heropen' }
  /** The clock of the laptop is set. */
  | { readonly soort: 'klok'; readonly ms: number }
  | { readonly soort: 'fout'; readonly fout: Fault }
  /** The process ends at the so many-th effect on a file from now; `bits` says what reached the disk. */
  | { readonly soort: 'einde'; readonly na: number; readonly bits: bigint };

/** A file that can not be read is another story (damage.test.ts): here the disk gives back what it holds. */
const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({
    effect: fc.constantFrom('writeNew' as const, 'rename' as const, 'remove' as const, 'list' as const),
    code: fc.constantFrom('ENOSPC', 'EROFS', 'EACCES', 'EBUSY', 'EIO', 'ENOENT'),
    times: fc.integer({ min: 1, max: 15 }),
  }),
  fc.record({
    effect: fc.constantFrom('readFile' as const, 'readStart' as const),
    code: fc.constantFrom('EACCES', 'EBUSY', 'EMFILE'),
    times: fc.integer({ min: 1, max: 3 }),
  }),
);

const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ soort: fc.constant('bewaar' as const), aantal: fc.integer({ min: 1, max: 4 }) }),
  },
  { weight: 2, arbitrary: fc.record({ soort: fc.constant('vergeet' as const) }) },
  { weight: 1, arbitrary: fc.record({ soort: fc.constant('wachtzin' as const) }) },
  { weight: 1, arbitrary: fc.record({ soort: fc.constant('heropen' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ soort: fc.constant('klok' as const), ms: fc.integer({ min: -1e10, max: 1e10 }) }),
  },
  { weight: 3, arbitrary: fc.record({ soort: fc.constant('fout' as const), fout: fault }) },
  {
    weight: 4,
    arbitrary: fc.record({
      soort: fc.constant('einde' as const),
      na: fc.integer({ min: 0, max: 45 }),
      bits: fc.bigInt({ min: 0n, max: 2n ** 40n - 1n }),
    }),
  },
);

export const vaultSteps: fc.Arbitrary<readonly VaultStep[]> = fc.array(step, {
  minLength: 1,
  maxLength: 30,
  size: 'max',
});
