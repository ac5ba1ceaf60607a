/** The words, large, to be written on paper; and the file, to be saved apart from them. */
import { FileDown } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { OverdrachtBestand } from '../../../shared/contract/overdracht-vorm';
import { FileSaved, useSaveFile } from '../../app';
import { Button } from '../../ui';
import { words } from './words';
import './overdracht.css';

export function MadeFile({ bestand }: { readonly bestand: OverdrachtBestand }): ReactNode {
  const file = useSaveFile();
  const heading = useRef<HTMLHeadingElement>(null);
  const w = words.geef;
  // The button that was pressed says "make a new one" now; what is new stands below it.
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { naam, inhoud, woorden } = bestand;
  return (
    <div className="card stack">
      <h3 className="strong" ref={heading} tabIndex={-1}>
        {w.klaar}
      </h3>
      <div className="stack-small">
        <h4>{w.stap1}</h4>
        <ul className="overdracht-woorden" aria-label={w.woorden}>
          {woorden.split(/[\s-]+/u).map((woord, index) => (
            <li key={index}>{woord}</li>
          ))}
        </ul>
        <p className="soft">{w.stap1Let}</p>
      </div>
      <div className="stack-small">
        <h4>{w.stap2}</h4>
        <div>
          <Button
            icon={<FileDown aria-hidden />}
            isDisabled={file.busy}
            onPress={() => {
              void file.save({ naam, inhoud });
            }}
          >
            {w.bewaar}
          </Button>
        </div>
        <FileSaved file={file} />
      </div>
      <p className="soft">{w.weg}</p>
    </div>
  );
}
