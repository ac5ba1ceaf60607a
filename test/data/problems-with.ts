/** What the checks say of the small sources with some tables replaced. */
import { checkSources } from '../../data/build/check/check-sources';
import { inRegel } from '../../data/build/check/problem';
import type { Sources } from '../../data/build/read/sources';
import { smallSources } from './small-sources';
import { translated } from './small-talen';

/** Everything stays translated, unless the translations themselves are replaced. @returns the problems as lines of text */
export function problemsWith(veranderd: (goed: Sources) => Partial<Sources>): string[] {
  const goed = smallSources();
  const anders = { ...goed, ...veranderd(goed) };
  const talen = anders.talen === goed.talen ? translated(anders) : anders.talen;
  return checkSources({ ...anders, talen }).map(inRegel);
}
