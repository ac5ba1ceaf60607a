/**
 * Remembers in this tab that a file is being read, so that a page that begins anew can say what became of it. It is
 * nothing but a mark: no name, nothing of the file.
 */
const KEY = 'leerbaankompas.inlezen';

export interface ReadingMark {
  readonly isSet: () => boolean;
  readonly set: (on: boolean) => void;
}

export function tabMark(): ReadingMark {
  const storage = (): Storage => window.sessionStorage;
  return {
    isSet: () => {
      try {
        return storage().getItem(KEY) !== null;
      } catch {
        // A browser may refuse storage; then a page that begins anew says nothing.
        return false;
      }
    },
    set: (on) => {
      try {
        if (on) storage().setItem(KEY, '1');
        else storage().removeItem(KEY);
      } catch {
        // See above.
      }
    },
  };
}
