/** Reads notes of a colleague: what is in the file first, and nothing changes before a yes. */
import { useRef, useState, type ReactNode } from 'react';
import type { InvoerRapport } from '../../../shared/contract/lokaal-vorm';
import { FoutNotice, useAction } from '../../app';
import { Button, DataTable, FileDrop, Notice } from '../../ui';
import { takenOver, words } from './words';

/** More is no file with notes; the core takes no more either. */
const MAX_BYTES = 2_000_000;

type Chosen = { readonly naam: string; readonly tekst: string } | { readonly fout: 'leesfout' | 'teGroot' };

async function readText(file: File): Promise<Chosen> {
  if (file.size > MAX_BYTES) return { fout: 'teGroot' };
  const tekst = await file.text().catch(() => undefined);
  return tekst === undefined ? { fout: 'leesfout' } : { naam: file.name, tekst };
}

export function ReadNotes(): ReactNode {
  const look = useAction('lokaal.invoer');
  const take = useAction('lokaal.invoer');
  const [file, setFile] = useState<Chosen>();
  const w = words.delen;
  const choose = async (chosen: File): Promise<void> => {
    take.reset();
    const read = await readText(chosen);
    setFile(read);
    if ('tekst' in read) await look.run({ tekst: read.tekst, proef: true });
    else look.reset();
  };
  const heading = useRef<HTMLHeadingElement>(null);
  /** The button that was pressed is gone then. */
  const stop = (): void => {
    heading.current?.focus();
    setFile(undefined);
    look.reset();
  };
  const takeOver = async (tekst: string): Promise<void> => {
    const answer = await take.run({ tekst, proef: false });
    if (answer.ok) stop();
  };
  return (
    <div className="stack">
      <div className="stack-small">
        <h3 className="strong" ref={heading} tabIndex={-1}>
          {w.lees}
        </h3>
        <p>{w.leesUitleg}</p>
      </div>
      <FileDrop
        accept={['.json', 'application/json']}
        button={w.kies}
        onFile={(chosen) => void choose(chosen)}
      >
        {w.sleep}
      </FileDrop>
      {file !== undefined && 'fout' in file ? <Notice kind="fout">{w[file.fout]}</Notice> : null}
      {look.error === undefined ? null : <FoutNotice fout={look.error} />}
      {take.error === undefined ? null : <FoutNotice fout={take.error} />}
      {file === undefined || !('tekst' in file) || look.data === undefined ? null : (
        <Contents naam={file.naam} rapport={look.data} onYes={() => void takeOver(file.tekst)} onNo={stop} />
      )}
      <div role="status">
        {take.data === undefined ? null : <Notice kind="gelukt">{w.gelukt(changes(take.data))}</Notice>}
      </div>
    </div>
  );
}

interface ContentsProps {
  readonly naam: string;
  readonly rapport: InvoerRapport;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Contents({ naam, rapport, onYes, onNo }: ContentsProps): ReactNode {
  const w = words.delen;
  const rows = (['statussen', 'loketten', 'correcties'] as const).map((soort) => ({
    soort,
    ...rapport[soort],
  }));
  return (
    <div className="stack" role="status">
      <DataTable
        caption={w.inhoud(naam)}
        rows={rows}
        rowKey={({ soort }) => soort}
        columns={[
          { id: 'wat', title: w.wat, isRowHeader: true, cell: ({ soort }) => w[soort] },
          { id: 'nieuw', title: w.nieuw, numeric: true, cell: ({ nieuw }) => nieuw },
          { id: 'nieuwer', title: w.nieuwer, numeric: true, cell: ({ nieuwer }) => nieuwer },
          { id: 'gelijk', title: w.gelijk, numeric: true, cell: ({ gelijk }) => gelijk },
          { id: 'ouder', title: w.ouder, numeric: true, cell: ({ ouder }) => ouder },
        ]}
      />
      {rapport.uitDeToekomst === 0 ? null : <p>{w.toekomst(rapport.uitDeToekomst)}</p>}
      {changes(rapport) === 0 ? <p>{w.nietsTeDoen}</p> : null}
      <div className="row">
        {changes(rapport) === 0 ? null : (
          <Button variant="primary" onPress={onYes}>
            {w.neemOver}
          </Button>
        )}
        <Button onPress={onNo}>{w.nee}</Button>
      </div>
    </div>
  );
}

function changes({ statussen, loketten, correcties }: InvoerRapport): number {
  return takenOver(statussen) + takenOver(loketten) + takenOver(correcties);
}
