/**
 * Whether two codes stand for one conversation: it keeps the code under which it began, and the mark by which it is
 * counted; one of before that mark keeps its beginning. (What came by a code of words knows only the day of that.)
 */
import type { Gesprek } from '../domain/gesprek';
import type { GesprekCode } from '../domain/ids';

type Known = Pick<Gesprek, 'code' | 'begonnen' | 'oorsprong'> &
  Pick<Partial<Gesprek>, 'herkomst' | 'telling'>;

/** The code under which it began. A copy for what-if is a conversation of its own, wherever it was copied from. */
export function firstCode({ code, oorsprong, herkomst }: Known): GesprekCode {
  return herkomst === 'kopie' ? code : (oorsprong?.code ?? code);
}

export function isSame(a: Known, b: Known): boolean {
  if (firstCode(a) !== firstCode(b)) return false;
  if (a.telling && b.telling) return a.telling.zaad === b.telling.zaad;
  return Date.parse(a.begonnen) === Date.parse(b.begonnen);
}
