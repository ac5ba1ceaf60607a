/** Starts the files that take longest first, so that no browser is left alone with a long one at the end. */
import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The longest first; the others follow in their own order. */
const HEAVY = [
  'screens.test.ts',
  'werkplaats-reset.test.ts',
  'werkplaats-candidate.test.ts',
  'inlezen-screens.test.ts',
  'hostile-page.test.ts',
  'kluis.test.ts',
  'inlezen.test.ts',
  'unlock.test.ts',
  'conversation.test.ts',
  'kluis-screens.test.ts',
];

export class HeavyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = HEAVY.indexOf(basename(moduleId));
      return at === -1 ? HEAVY.length : at;
    };
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}
