/** Making a package and saving it: two steps, since the second asks where. Leaving the page stops both. */
import { useEffect, useRef, useState } from 'react';
import type { Uitvoer } from '../../../../shared/contract/channels';
import type { Fout } from '../../../../shared/contract/result';
import { fetchFile, saveBlob, useCore } from '../../../app';

export type Made = Uitvoer<'pakket.maak'>;

export type PackageState =
  | { readonly stap: 'begin'; readonly gestopt: boolean; readonly fout?: Fout }
  | { readonly stap: 'maken'; readonly deel: number }
  | { readonly stap: 'klaar'; readonly made: Made; readonly bewaard?: string | null; readonly fout?: Fout }
  | { readonly stap: 'halen'; readonly made: Made; readonly deel: number };

export interface MakingPackage {
  readonly state: PackageState;
  readonly maak: () => Promise<void>;
  readonly bewaar: () => Promise<void>;
  readonly stop: () => void;
}

export function usePackage(): MakingPackage {
  const { bridge } = useCore();
  const [state, setState] = useState<PackageState>({ stap: 'begin', gestopt: false });
  /** What must be stopped or thrown away when the page is left. */
  const held = useRef<{ making: boolean; made?: Made; gone: boolean }>({ making: false, gone: false });

  useEffect(() => {
    const mine = held.current;
    mine.gone = false;
    return () => {
      mine.gone = true;
      if (mine.making) void bridge.call('werk.annuleer', {});
      if (mine.made !== undefined) void bridge.call('bestand.vergeet', { id: mine.made.id });
    };
  }, [bridge]);

  useEffect(
    () =>
      bridge.on('gebeurtenis', (gebeurtenis) => {
        if (gebeurtenis.soort !== 'voortgang' || gebeurtenis.werk !== 'pakket.maak') return;
        const { gedaan, totaal } = gebeurtenis;
        setState((before) =>
          before.stap === 'maken' ? { stap: 'maken', deel: totaal === 0 ? 0 : gedaan / totaal } : before,
        );
      }),
    [bridge],
  );

  const maak = async (): Promise<void> => {
    const mine = held.current;
    if (mine.making) return;
    if (mine.made !== undefined) void bridge.call('bestand.vergeet', { id: mine.made.id });
    delete mine.made;
    mine.making = true;
    setState({ stap: 'maken', deel: 0 });
    const answer = await bridge.call('pakket.maak', {});
    mine.making = false;
    if (answer.ok && mine.gone) void bridge.call('bestand.vergeet', { id: answer.value.id });
    else if (answer.ok) {
      mine.made = answer.value;
      setState({ stap: 'klaar', made: answer.value });
    } else if (answer.error.code === 'geannuleerd') setState({ stap: 'begin', gestopt: true });
    else setState({ stap: 'begin', gestopt: false, fout: answer.error });
  };

  const bewaar = async (): Promise<void> => {
    if (state.stap !== 'klaar') return;
    const { made } = state;
    setState({ stap: 'halen', made, deel: 0 });
    const fetched = await fetchFile(bridge, made.id, (size) => {
      setState({ stap: 'halen', made, deel: made.grootte === 0 ? 1 : size / made.grootte });
      return !held.current.gone;
    });
    const saved = fetched.ok ? await saveBlob(bridge, made.naam, fetched.value) : fetched;
    if (saved.ok) setState({ stap: 'klaar', made, bewaard: saved.value?.bestand ?? null });
    else setState({ stap: 'klaar', made, fout: saved.error });
  };

  return {
    state,
    maak,
    bewaar,
    stop: () => {
      void bridge.call('werk.annuleer', {});
    },
  };
}
