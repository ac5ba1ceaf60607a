/** Saving a file from a button: busy, and afterwards where it went, that one stopped, or what went wrong. */
import { useState } from 'react';
import type { Fout } from '../../shared/contract/result';
import { useCore } from './core-context';
import { saveFile, type FileToSave } from './save-file';

export interface SavingFile {
  readonly save: (file: FileToSave) => Promise<void>;
  readonly busy: boolean;
  /** Name of the file; null when one stopped; undefined while nothing was saved. */
  readonly saved: string | null | undefined;
  readonly error: Fout | undefined;
}

export function useSaveFile(): SavingFile {
  const { bridge } = useCore();
  const [state, setState] = useState<Omit<SavingFile, 'save'>>({
    busy: false,
    saved: undefined,
    error: undefined,
  });
  const save = async (file: FileToSave): Promise<void> => {
    setState({ busy: true, saved: undefined, error: undefined });
    const answer = await saveFile(bridge, file);
    if (answer.ok) setState({ busy: false, saved: answer.value?.bestand ?? null, error: undefined });
    else setState({ busy: false, saved: undefined, error: answer.error });
  };
  return { save, ...state };
}
