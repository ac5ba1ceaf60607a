/** Law: the order of the rows in the sources never matters for the bytes that are built. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Sources } from '../../data/build/read/sources';
import { writeDatabase } from '../../data/build/write/database';
import { sha256 } from '../../data/build/write/manifest';
import { tableRows } from '../../data/build/write/rows';
import { smallSources } from './small-sources';

const schema = readFileSync(join(import.meta.dirname, '..', '..', 'data', 'schema.sql'), 'utf8');

async function hashOf(sources: Sources): Promise<string> {
  return sha256((await writeDatabase(schema, tableRows(sources))).bytes);
}

const { talen, ...lists } = smallSources();

/** Every list of the sources in some order. */
const inAnyOrder: fc.Arbitrary<Sources> = fc.record({
  talen: fc.constant(talen),
  ...Object.fromEntries(
    Object.entries(lists).map(([naam, rijen]: [string, readonly unknown[]]) => [
      naam,
      fc.shuffledSubarray([...rijen], { minLength: rijen.length, maxLength: rijen.length }),
    ]),
  ),
}) as unknown as fc.Arbitrary<Sources>;

it('rows in another order give the same bytes', async () => {
  const verwacht = await hashOf(smallSources());
  await fc.assert(
    fc.asyncProperty(inAnyOrder, async (sources) => {
      expect(await hashOf(sources)).toBe(verwacht);
    }),
    { numRuns: 60 },
  );
});

it('another text gives other bytes', async () => {
  const goed = smallSources();
  const anders = goed.taken.map((taak) => ({ ...taak, zin: `${taak.zin} Echt.` }));
  expect(await hashOf({ ...goed, taken: anders })).not.toBe(await hashOf(goed));
});
