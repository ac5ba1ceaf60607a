/** Reads a file in the renderer and hands its text to the core, with progress and a way to stop. */
import { useEffect, useRef, useState } from 'react';
import type { Voortgang } from '../../../shared/contract/channels';
import type { LaadRapport } from '../../../shared/contract/leerbanen-vorm';
import type { Fout } from '../../../shared/contract/result';
import { useAction, useCore } from '../../app';
import { announce } from '../../ui';
import { words } from './words';

export interface Load {
  /** Name of the file that is read now. */
  readonly busy: string | null;
  readonly progress: Pick<Voortgang, 'gedaan' | 'totaal'>;
  readonly rapport: LaadRapport | undefined;
  readonly fout: Fout | undefined;
  /** A file that could not be opened here, that is empty, or that was stopped in time. */
  readonly melding: { readonly kind: 'info' | 'fout'; readonly tekst: string } | null;
  /** True once a file was chosen on this page. */
  readonly touched: boolean;
  readonly read: (file: File) => void;
  /** Stop was pressed, and the core has not answered yet. */
  readonly stopping: boolean;
  readonly stop: () => void;
  readonly close: () => void;
}

const BEGIN = { gedaan: 0, totaal: 0 };

export function useLoad(): Load {
  const { bridge } = useCore();
  const load = useAction('leerbanen.laad');
  const cancel = useAction('werk.annuleer');
  const [busy, setBusy] = useState<string | null>(null);
  const [progress, setProgress] = useState<Load['progress']>(BEGIN);
  const [melding, setMelding] = useState<Load['melding']>(null);
  const [touched, setTouched] = useState(false);

  const [stopping, setStopping] = useState(false);
  const stopped = useRef(false);
  const cancelRun = cancel.run;
  const wasStopped = (): boolean => stopped.current;

  useEffect(
    () =>
      bridge.on('gebeurtenis', (gebeurtenis) => {
        if (gebeurtenis.soort !== 'voortgang' || gebeurtenis.werk !== 'leerbanen.laad') return;
        setProgress({ gedaan: gebeurtenis.gedaan, totaal: gebeurtenis.totaal });
        // A stop that was pressed while the file was still on its way had nothing to stop yet.
        if (stopped.current) void cancelRun({});
      }),
    [bridge, cancelRun],
  );

  const read = async (file: File): Promise<void> => {
    load.reset();
    setMelding(null);
    setProgress(BEGIN);
    setBusy(file.name);
    setTouched(true);
    setStopping(false);
    stopped.current = false;
    const tekst = await file.text().catch(() => null);
    if (wasStopped()) setMelding({ kind: 'info', tekst: words.laad.gestopt });
    else if (tekst === null) setMelding({ kind: 'fout', tekst: words.laad.leesfout });
    else if (tekst.trim() === '') setMelding({ kind: 'fout', tekst: words.laad.leeg });
    else {
      const result = await load.run({ naam: file.name, tekst });
      if (result.ok) announce(words.rapport.samen(result.value.geladen));
    }
    setBusy(null);
  };

  return {
    busy,
    progress,
    rapport: load.data,
    fout: load.error,
    melding,
    touched,
    read: (file) => {
      void read(file);
    },
    stopping,
    stop: () => {
      stopped.current = true;
      setStopping(true);
      void cancelRun({});
    },
    close: () => {
      load.reset();
      setMelding(null);
    },
  };
}
