/** What the checks say of the small sources with some tables replaced. */
import { checkSources } from '../../data/build/check/check-sources';
import { inRegel } from '../../data/build/check/problem';
import type { Sources } from '../../data/build/read/sources';
import { smallSources } from './small-sources';

/** @returns the problems as lines of text */
export function problemsWith(veranderd: (goed: Sources) => Partial<Sources>): string[] {
  const goed = smallSources();
  return checkSources({ ...goed, ...veranderd(goed) }).map(inRegel);
}
