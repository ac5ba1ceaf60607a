/**
 * Asks the core something and keeps the answer up to date: asked again when the input changes or
 * when what the answer rests on was written. Late answers to old questions are dropped.
 */
import { useCallback, useEffect, useState } from 'react';
import type { ChannelName, Invoer, Uitvoer } from '../../shared/contract/channels';
import type { Fout } from '../../shared/contract/result';
import { useCore, useGesprekState } from './core-context';
import { dependsOn } from './depends';

export interface CallState<T> {
  /** The last good answer, which may belong to an older question (see `stale`). */
  readonly data: T | undefined;
  readonly error: Fout | undefined;
  /** No answer at all yet. */
  readonly loading: boolean;
  /** `data` is of an older question; the new answer is on its way. */
  readonly stale: boolean;
  readonly retry: () => void;
}

interface Answer<T> {
  readonly key: string;
  readonly data: T | undefined;
  readonly error: Fout | undefined;
}

/** @param input null: do not ask (yet) */
export function useCall<C extends ChannelName>(channel: C, input: Invoer<C> | null): CallState<Uitvoer<C>> {
  const { bridge } = useCore();
  const { saved, einde, data: dataVersion } = useGesprekState();
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer<Uitvoer<C>>>({ key: '', data: undefined, error: undefined });

  const question = input === null ? null : JSON.stringify(input);
  const version = [
    dependsOn(channel, 'gesprek') ? saved : 0,
    dependsOn(channel, 'einde') ? einde : 0,
    dependsOn(channel, 'gegevens') ? dataVersion : 0,
    attempt,
  ].join('.');
  const key = question === null ? '' : `${channel} ${version} ${question}`;

  useEffect(() => {
    if (question === null) return undefined;
    let wanted = true;
    const settle = (data: Uitvoer<C> | undefined, error: Fout | undefined): void => {
      if (wanted) setAnswer((before) => ({ key, data: data ?? (error ? before.data : data), error }));
    };
    bridge.call(channel, JSON.parse(question) as Invoer<C>).then(
      (result) => {
        if (result.ok) settle(result.value, undefined);
        else settle(undefined, result.error);
      },
      (cause: unknown) => {
        settle(undefined, { code: 'interne-fout', detail: String(cause) });
      },
    );
    return () => {
      wanted = false;
    };
  }, [bridge, channel, question, key]);

  const retry = useCallback(() => {
    setAttempt((before) => before + 1);
  }, []);

  const current = answer.key === key;
  const asking = question !== null && !current;
  return {
    data: answer.data,
    error: current ? answer.error : undefined,
    loading: asking && answer.data === undefined,
    stale: asking && answer.data !== undefined,
    retry,
  };
}
