/** The page that holds nothing but the printed report (`#/afdruk-verslag`). */
import { useCallback, useState, type ReactNode } from 'react';
import { CallView, useCall } from '../../app';
import { Paper, PrintFrame } from '../PrintFrame';
import { useFontsReady } from '../use-fonts-ready';
import { useOutput } from '../use-output';
import { choiceMemory } from './choice';
import { ReportSheets } from './ReportSheets';
import { words } from './words';
import '../blad.css';
import './report.css';

export default function ReportPage(): ReactNode {
  const keuze = choiceMemory.get();
  const verslag = useCall('verslag.maak', keuze === undefined ? null : { keuze });
  const output = useOutput(true);
  const fonts = useFontsReady();
  const [ready, setReady] = useState<readonly number[]>([]);
  const drawn = useCallback((nummer: 1 | 2): void => {
    setReady((before) => (before.includes(nummer) ? before : [...before, nummer]));
  }, []);
  return (
    <PrintFrame words={words} back="/verslag" start="/verslag" output={output} isReady={ready.length === 2}>
      {keuze === undefined ? null : (
        <CallView call={verslag} loading={words.laden}>
          {(data) => (
            <Paper label={words.blad}>
              <ReportSheets key={`${String(fonts)} ${data.gemaakt}`} verslag={data} onReady={drawn} />
            </Paper>
          )}
        </CallView>
      )}
    </PrintFrame>
  );
}
