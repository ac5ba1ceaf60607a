/** Brings the files of several laptops together, and says per file what came of it. */
import { useState, type ReactNode } from 'react';
import type { EvenementInvoerUitkomst } from '../../../shared/contract/evenement-vorm';
import { FoutNotice, useAction } from '../../app';
import { FileDrop, Loading, Notice } from '../../ui';
import { MAX_FILES, readFiles, type ReadFiles } from './read-files';
import { words } from './words';

export function MergeFiles(): ReactNode {
  const take = useAction('evenement.invoer');
  const [reading, setReading] = useState(false);
  const [refused, setRefused] = useState<ReadFiles['geweigerd']>([]);
  const [tooMany, setTooMany] = useState(false);
  const w = words.samen;
  const read = async (files: readonly File[]): Promise<void> => {
    take.reset();
    setRefused([]);
    setTooMany(files.length > MAX_FILES);
    if (files.length > MAX_FILES) return;
    setReading(true);
    const { bestanden, geweigerd } = await readFiles(files);
    if (bestanden.length > 0) await take.run({ bestanden });
    setRefused(geweigerd);
    setReading(false);
  };
  const gelezen = take.data?.gelezen ?? [];
  const geweigerd = [...refused, ...(take.data?.geweigerd ?? [])];
  return (
    <section className="stack">
      <div className="stack-small">
        <h2 className="kop">{w.kop}</h2>
        <p>{w.uitleg}</p>
      </div>
      <FileDrop
        accept={['.lbk-evenement', '.json', 'application/json', 'application/octet-stream']}
        button={w.kies}
        onFiles={(files) => {
          void read(files);
        }}
      >
        {w.sleep}
      </FileDrop>
      {reading ? <Loading>{w.bezig}</Loading> : null}
      {tooMany ? <Notice kind="fout">{w.teVeel(MAX_FILES)}</Notice> : null}
      {take.error === undefined ? null : <FoutNotice fout={take.error} />}
      <div role="status" className="stack-small">
        <Taken gelezen={gelezen} />
        {geweigerd.length === 0 ? null : (
          <Notice kind="letop" title={w.geweigerd(geweigerd.length)}>
            <p>{w.geweigerdUitleg}</p>
            <ul>
              {geweigerd.map(({ bestand, reden }) => (
                <li key={`${bestand} ${reden}`} className="evenement-bestand">
                  {`${bestand}: ${reden}`}
                </li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
    </section>
  );
}

function Taken({ gelezen }: Pick<EvenementInvoerUitkomst, 'gelezen'>): ReactNode {
  const w = words.samen;
  if (gelezen.length === 0) return null;
  return (
    <Notice kind="gelukt" title={w.gelezen(gelezen.length)}>
      <ul>
        {gelezen.map((one, at) => (
          <li key={`${String(at)} ${one.bestand}`} className="evenement-bestand">
            {`${w.regel(one.bestand, one.evenement)}. ${w.uitkomst(one.erbij, one.bijgewerkt, one.gelijk)}.`}
            {one.nieuw ? ` ${w.nieuw}` : ''}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
