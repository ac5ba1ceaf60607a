/** How far a reading is, and how long it still takes. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TimeLeft } from '../../../../renderer/app/inlezen/time-left';

/** A clock that one sets. */
function clock(): { readonly now: () => number; at: number } {
  const self = { at: 0, now: () => self.at };
  return self;
}

it('never goes back and never passes the end, whatever the core tells', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2 ** 31 }),
      fc.array(fc.tuple(fc.boolean(), fc.nat(5000), fc.nat(5000)), { maxLength: 30 }),
      (grootte, steps) => {
        const time = clock();
        const left = new TimeLeft(grootte, time.now);
        let before = 0;
        for (const [isSent, a, b] of steps) {
          time.at += 100;
          const { deel, over } = isSent ? left.sent(Math.min(a * 1000, grootte)) : left.read(a, b);
          expect(deel).toBeGreaterThanOrEqual(before);
          expect(deel).toBeLessThanOrEqual(1);
          if (over !== null) expect(over).toBeGreaterThanOrEqual(0);
          before = deel;
        }
      },
    ),
  );
});

it('says nothing of the rest in the first seconds, and then by how fast it went', () => {
  const time = clock();
  const left = new TimeLeft(100_000_000, time.now);
  time.at = 1000;
  expect(left.sent(50_000_000).over).toBeNull();
  time.at = 4000;
  left.sent(100_000_000);
  const half = left.read(5000, 10_000);
  expect(half.over).toBeCloseTo((4000 * (1 - half.deel)) / half.deel);
  time.at = 9000;
  expect(left.read(10_000, 10_000)).toEqual({ deel: 1, over: 0 });
});

it('takes an empty file as sent at once', () => {
  expect(new TimeLeft(0, () => 0).sent(0).deel).toBe(0);
  expect(new TimeLeft(0, () => 0).read(1, 1).deel).toBe(1);
});
