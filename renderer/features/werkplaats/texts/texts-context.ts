/** Gives every page of the werkplaats its texts. */
import { createContext, useContext } from 'react';
import type { Texts } from './create-texts';

export const TextsContext = createContext<Texts | null>(null);

export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('useTexts outside of TextsContext');
  return texts;
}
