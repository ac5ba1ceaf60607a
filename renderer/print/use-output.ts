/** Prints or saves the A4 once it stands, when that was asked on the step Advies, or on a button here. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { foutTekst, useAction, useCall } from '../app';
import { announce, type NoticeProps } from '../ui';
import { takeOutputRequest, type Output } from './output-request';
import { words } from './words';

export interface OutputState {
  /** True where the host can save a PDF. */
  readonly canSave: boolean;
  readonly busy: boolean;
  readonly melding: { readonly kind: NonNullable<NoticeProps['kind']>; readonly tekst: string } | undefined;
  readonly run: (output: Output) => void;
  /** The sheet stands as it will be printed. */
  readonly sheetReady: () => void;
}

/** @param current false while the sheet may show an older advice than the screen before */
export function useOutput(current: boolean): OutputState {
  const status = useCall('app.status', {});
  const save = useAction('host.bewaarPdf');
  const [drawn, setDrawn] = useState(false);
  const [melding, setMelding] = useState<OutputState['melding']>(undefined);
  const asked = useRef<Output | null>(null);

  const savePdf = save.run;
  const run = useCallback(
    (output: Output): void => {
      setMelding(undefined);
      if (output === 'druk') {
        window.print();
        return;
      }
      void savePdf({}).then((result) => {
        const next = resultOf(result);
        setMelding(next);
        announce(next.tekst);
      });
    },
    [savePdf],
  );

  useEffect(() => {
    asked.current ??= takeOutputRequest();
    if (!drawn || !current || asked.current === null) return;
    const output = asked.current;
    asked.current = null;
    run(output);
  }, [drawn, current, run]);

  const sheetReady = useCallback((): void => {
    setDrawn(true);
  }, []);

  return { canSave: status.data?.kanPdfBewaren === true, busy: save.busy, melding, run, sheetReady };
}

type SaveResult = Awaited<ReturnType<ReturnType<typeof useAction<'host.bewaarPdf'>>['run']>>;

function resultOf(result: SaveResult): NonNullable<OutputState['melding']> {
  if (!result.ok) {
    const { titel, uitleg } = foutTekst(result.error);
    return { kind: 'fout', tekst: `${titel}. ${uitleg}` };
  }
  if (result.value === null) return { kind: 'info', tekst: words.nietBewaard };
  return { kind: 'gelukt', tekst: words.bewaard(result.value.bestand) };
}
