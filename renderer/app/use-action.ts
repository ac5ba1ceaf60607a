/** A write (or a question on demand) with its state, for a button. The conversation itself goes through the store. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChannelName, Invoer, Uitvoer } from '../../shared/contract/channels';
import { fail, type Fout, type Result } from '../../shared/contract/result';
import { useCore } from './core-context';
import { CHANGES_DATA, CHANGES_GESPREK } from './depends';

export interface Action<C extends ChannelName> {
  readonly run: (input: Invoer<C>) => Promise<Result<Uitvoer<C>>>;
  readonly busy: boolean;
  readonly error: Fout | undefined;
  readonly data: Uitvoer<C> | undefined;
  readonly reset: () => void;
}

export function useAction<C extends ChannelName>(channel: C): Action<C> {
  const { bridge, store } = useCore();
  const [state, setState] = useState<{ busy: boolean; error?: Fout; data?: Uitvoer<C> }>({ busy: false });
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  const run = useCallback(
    async (input: Invoer<C>): Promise<Result<Uitvoer<C>>> => {
      setState({ busy: true });
      const result = await bridge
        .call(channel, input)
        .catch((cause: unknown) => fail('interne-fout', { detail: String(cause) }));
      if (result.ok && CHANGES_DATA.includes(channel)) store.dataChanged();
      if (CHANGES_GESPREK.includes(channel)) await store.load();
      if (mounted.current)
        setState(result.ok ? { busy: false, data: result.value } : { busy: false, error: result.error });
      return result;
    },
    [bridge, channel, store],
  );
  const reset = useCallback(() => {
    setState({ busy: false });
  }, []);
  return { run, busy: state.busy, error: state.error, data: state.data, reset };
}
