/** A file that the core makes and that is saved at once: one button, and one thing to say about it. */
import type { ChannelName, Invoer, Uitvoer } from '../../shared/contract/channels';
import type { FileToSave } from './save-file';
import { useAction } from './use-action';
import { useSaveFile, type SavingFile } from './use-save-file';

/** The channels that answer with a file. */
type FileChannel = {
  [C in ChannelName]: Uitvoer<C> extends FileToSave ? C : never;
}[ChannelName];

export interface MadeFile<C extends FileChannel> extends Omit<SavingFile, 'save'> {
  readonly make: (input: Invoer<C>) => Promise<void>;
}

export function useMadeFile<C extends FileChannel>(channel: C): MadeFile<C> {
  const making = useAction(channel);
  const saving = useSaveFile();
  return {
    make: async (input) => {
      const answer = await making.run(input);
      if (answer.ok) await saving.save(answer.value);
    },
    busy: making.busy || saving.busy,
    saved: making.error === undefined ? saving.saved : undefined,
    error: making.error ?? saving.error,
  };
}
