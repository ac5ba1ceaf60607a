/** The keys that the app itself listens to; what handles a key and what explains it both take it from here. */
export const KEYS = {
  /** No browser, menu or screen reader uses it by itself, and it is not a letter that one types. */
  lock: 'F8',
  undo: 'u',
  /** Together with Ctrl (or Cmd), as in every other program. */
  undoWithCtrl: 'z',
  help: '?',
} as const;
