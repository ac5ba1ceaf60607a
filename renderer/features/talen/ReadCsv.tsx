/** Reads the file of a translator: says what came over, and of each line that did not, why. */
import { useState, type ReactNode } from 'react';
import type { TalenInvoerUitkomst } from '../../../shared/contract/talen-vorm';
import type { VertaalTaal } from '../../../shared/domain/taal';
import { FoutNotice, toBase64, useAction } from '../../app';
import { FileDrop, Notice } from '../../ui';
import { words } from './words';

/** The core takes eight million characters of base64; a language is a tenth of a megabyte. */
const MAX_BYTES = 5_000_000;
/** Refused lines that are shown. */
const SHOWN = 20;

export interface ReadCsvProps {
  readonly taal: VertaalTaal;
  readonly onChanged: () => void;
}

export function ReadCsv({ taal, onChanged }: ReadCsvProps): ReactNode {
  const take = useAction('talen.invoer');
  const [wrong, setWrong] = useState<'leesfout' | 'teGroot'>();
  const w = words.csv;
  const read = async (file: File): Promise<void> => {
    take.reset();
    const bytes = file.size > MAX_BYTES ? null : await file.arrayBuffer().catch(() => undefined);
    setWrong(bytes === null ? 'teGroot' : bytes === undefined ? 'leesfout' : undefined);
    if (!bytes) return;
    const answer = await take.run({ taal, inhoud: toBase64(new Uint8Array(bytes)) });
    if (answer.ok && answer.value.overgenomen > 0) onChanged();
  };
  return (
    <div className="stack">
      <FileDrop accept={['.csv', 'text/csv']} button={w.lees} onFile={(file) => void read(file)}>
        {w.sleep}
      </FileDrop>
      {wrong === undefined ? null : <Notice kind="fout">{w[wrong]}</Notice>}
      <ReadError fout={take.error} />
      <div role="status" className="stack">
        {take.data === undefined ? null : <Outcome uitkomst={take.data} />}
      </div>
    </div>
  );
}

/** The core says in Dutch what is wrong with a file. */
function ReadError({ fout }: { readonly fout: ReturnType<typeof useAction>['error'] }): ReactNode {
  if (fout === undefined) return null;
  return (
    <>
      <FoutNotice fout={fout} />
      {fout.code === 'onleesbaar-bestand' && fout.detail !== undefined ? <p>{fout.detail}</p> : null}
    </>
  );
}

function Outcome({ uitkomst }: { readonly uitkomst: TalenInvoerUitkomst }): ReactNode {
  const { overgenomen, gelijk, geweigerd } = uitkomst;
  const w = words.csv;
  return (
    <>
      <Notice kind={overgenomen === 0 ? 'info' : 'gelukt'}>{w.gelezen(overgenomen, gelijk)}</Notice>
      {geweigerd.length === 0 ? null : (
        <Notice kind="letop" title={w.geweigerd(geweigerd.length)}>
          <ul>
            {geweigerd.slice(0, SHOWN).map(({ regel, reden }) => (
              <li key={regel}>
                <strong>{w.regel(regel)}:</strong> {reden}
              </li>
            ))}
          </ul>
          {geweigerd.length > SHOWN ? <p>{w.meer(geweigerd.length - SHOWN)}</p> : null}
        </Notice>
      )}
    </>
  );
}
