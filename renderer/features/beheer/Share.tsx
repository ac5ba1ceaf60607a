/** The organisation's own notes as a file, and those of a colleague: looked at first, then taken over. */
import { FileDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { LokaalInhoud } from '../../../shared/contract/lokaal-vorm';
import { FileSaved, useMadeFile } from '../../app';
import { Button, Disclosure } from '../../ui';
import { ReadNotes } from './ReadNotes';
import { words } from './words';

export function Share({ inhoud }: { readonly inhoud: LokaalInhoud }): ReactNode {
  const file = useMadeFile('lokaal.uitvoer');
  const { statussen, loketten, correcties } = inhoud;
  const all = statussen.length + loketten.length + correcties.length;
  const w = words.delen;
  return (
    <Disclosure level={2} title={w.titel(all)}>
      <div className="card stack-large beheer-delen">
        <div className="stack">
          <p>{w.uitleg}</p>
          <p>{all === 0 ? w.niets : w.telling(statussen.length, loketten.length, correcties.length)}</p>
          {all === 0 ? null : (
            <div>
              <Button
                icon={<FileDown aria-hidden />}
                isDisabled={file.busy}
                onPress={() => void file.make({})}
              >
                {w.bewaar}
              </Button>
            </div>
          )}
          <FileSaved file={file} />
        </div>
        <ReadNotes />
      </div>
    </Disclosure>
  );
}
