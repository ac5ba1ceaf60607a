/** Whether two codes stand for one conversation: it keeps its beginning and the code under which it began. */
import type { Gesprek } from '../domain/gesprek';
import type { GesprekCode } from '../domain/ids';

type Known = Pick<Gesprek, 'code' | 'begonnen' | 'oorsprong'> & Pick<Partial<Gesprek>, 'herkomst'>;

/** The code under which it began. A copy for what-if is a conversation of its own, wherever it was copied from. */
export function firstCode({ code, oorsprong, herkomst }: Known): GesprekCode {
  return herkomst === 'kopie' ? code : (oorsprong?.code ?? code);
}

export function isSame(a: Known, b: Known): boolean {
  return Date.parse(a.begonnen) === Date.parse(b.begonnen) && firstCode(a) === firstCode(b);
}
