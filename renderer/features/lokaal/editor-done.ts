/** How a form inside an Editor says that it is done: it folds, and what happened is read out. */
import { createContext, useContext } from 'react';

export const EditorDone = createContext<(said: string) => void>(() => undefined);

export function useEditorDone(): (said: string) => void {
  return useContext(EditorDone);
}
