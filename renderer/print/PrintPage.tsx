/** The page that holds nothing but the A4 (`#/afdruk`). */
import type { ReactNode } from 'react';
import { CallView, useCall, useGesprek } from '../app';
import { FittedSheet } from './FittedSheet';
import { Paper, PrintFrame } from './PrintFrame';
import { useOutput } from './use-output';
import { words } from './words';

export default function PrintPage(): ReactNode {
  const { gesprek } = useGesprek();
  const advies = useCall('advies.maak', gesprek === null ? null : {});
  const output = useOutput(sameAgreements(advies.data?.afspraken, gesprek?.afspraken) && !advies.stale);
  return (
    <PrintFrame words={words} back="/advies" start="/start" output={output}>
      {gesprek === null ? null : (
        <CallView call={advies} loading={words.laden}>
          {(data) => (
            <Paper label={words.blad}>
              <FittedSheet advies={data} keeping={gesprek} isPage onReady={output.sheetReady} />
            </Paper>
          )}
        </CallView>
      )}
    </PrintFrame>
  );
}

/** The last agreement may still be on its way to the core; paper must not miss it. */
function sameAgreements(shown: readonly string[] | undefined, held: readonly string[] = []): boolean {
  return shown?.length === held.length && held.every((line, at) => line === shown[at]);
}
