/** The way of a language to a translator and back: saved as CSV, read again, or put back to what the app brings. */
import { FileDown, Undo2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { VertaalTaal } from '../../../shared/domain/taal';
import { FileSaved, FoutNotice, useAction, useMadeFile } from '../../app';
import { taalNaam } from '../../i18n/taal';
import { Button, ConfirmDialog, Notice } from '../../ui';
import { ReadCsv } from './ReadCsv';
import { words } from './words';

export interface CsvProps {
  readonly taal: VertaalTaal;
  /** Texts of the organisation itself. */
  readonly eigen: number;
  readonly onChanged: () => void;
}

export function Csv({ taal, eigen, onChanged }: CsvProps): ReactNode {
  const file = useMadeFile('talen.uitvoer');
  const w = words.csv;
  return (
    <section className="card stack-large talen-csv">
      <div className="stack">
        <h2 className="kop">{w.titel(taalNaam[taal])}</h2>
        <p>{w.uitleg}</p>
        <div>
          <Button
            icon={<FileDown aria-hidden />}
            isDisabled={file.busy}
            onPress={() => void file.make({ taal })}
          >
            {w.bewaar}
          </Button>
        </div>
        <FileSaved file={file} />
      </div>
      <ReadCsv taal={taal} onChanged={onChanged} />
      <PutBack taal={taal} eigen={eigen} onChanged={onChanged} />
    </section>
  );
}

function PutBack({ taal, eigen, onChanged }: CsvProps): ReactNode {
  const wipe = useAction('talen.wis');
  const [asks, setAsks] = useState(false);
  const w = words.terug;
  const naam = taalNaam[taal];
  const go = async (): Promise<void> => {
    if ((await wipe.run({ taal })).ok) onChanged();
  };
  return (
    <div className="stack-small">
      {eigen === 0 ? null : (
        <div>
          <Button
            icon={<Undo2 aria-hidden />}
            isDisabled={wipe.busy}
            onPress={() => {
              setAsks(true);
            }}
          >
            {w.knop}
          </Button>
        </div>
      )}
      {wipe.error === undefined ? null : <FoutNotice fout={wipe.error} />}
      <div role="status">
        {wipe.data === undefined || eigen > 0 ? null : <Notice kind="gelukt">{w.klaar}</Notice>}
      </div>
      <ConfirmDialog
        title={w.titel(naam)}
        isOpen={asks}
        confirmLabel={w.ja}
        danger
        onConfirm={() => void go()}
        onClose={() => {
          setAsks(false);
        }}
      >
        <p>{w.uitleg(eigen)}</p>
      </ConfirmDialog>
    </div>
  );
}
