/** Choices come off the tape as they went on, and a number that was made up does no harm. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodeFout, Reader, Writer } from '../../../../shared/overdracht/code/tape';

const never = (): never => {
  throw new Error('asked while reading');
};

const choice = fc
  .array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 6 })
  .chain((weights) =>
    fc.record({ weights: fc.constant(weights), index: fc.nat({ max: weights.length - 1 }) }),
  );

describe('the tape', () => {
  it('gives back every choice in its order, and is then empty', () => {
    fc.assert(
      fc.property(fc.array(choice), fc.array(fc.nat({ max: 8999 })), (choices, numbers) => {
        const writer = new Writer();
        for (const { weights, index } of choices) writer.pick(weights, () => index);
        for (const number of numbers) writer.number(9000, () => number);
        const reader = new Reader(writer.value());
        for (const { weights, index } of choices) expect(reader.pick(weights, never)).toBe(index);
        for (const number of numbers) expect(reader.number(9000, never)).toBe(number);
        expect(() => {
          reader.end();
        }).not.toThrow();
      }),
    );
  });

  it('takes less room for what is likelier', () => {
    const written = (index: number): bigint => {
      const writer = new Writer();
      for (let time = 0; time < 50; time += 1) writer.pick([15, 1], () => index);
      return writer.value();
    };
    expect(written(0) < written(1)).toBe(true);
  });

  it('says when more is left than was read', () => {
    expect(() => {
      new Reader(12_345n).end();
    }).toThrow(CodeFout);
  });
});
