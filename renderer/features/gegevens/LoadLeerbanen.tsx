/** Loading one's own leerbanen in place of the examples, and the way back. */
import { X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Fout } from '../../../shared/contract/result';
import { FoutNotice } from '../../app';
import { Button, FileDrop, Notice, Progress } from '../../ui';
import { BackToExamples } from './BackToExamples';
import { LoadReport } from './LoadReport';
import { useLoad } from './use-load';
import { words } from './words';

/** What the bridge says of a file that the browser host does not take (see app/bridge.ts). */
const TOO_LARGE = 'too large';

/** @param eigen true while a file of the user is in use */
export function LoadLeerbanen({ eigen }: { readonly eigen: boolean }): ReactNode {
  const load = useLoad();
  const heading = useRef<HTMLHeadingElement>(null);
  const w = words.laad;

  // The button that was pressed makes place for the progress, and that for the report.
  useEffect(() => {
    if (document.activeElement === document.body && load.touched)
      heading.current?.focus({ preventScroll: true });
  }, [load.busy, load.touched]);

  return (
    <section className="stack gegevens-laad">
      <div className="stack-small">
        <h2 className="kop" ref={heading} tabIndex={-1}>
          {w.titel}
        </h2>
        <p>{w.uitleg}</p>
        <p className="soft">{w.vorm}</p>
      </div>
      {load.busy === null ? (
        <FileDrop
          accept={['.json', '.jsonl', '.ndjson', 'application/json']}
          button={w.knop}
          onFile={load.read}
        >
          {w.sleep}
        </FileDrop>
      ) : (
        <div className="card stack">
          <p className="strong">{w.bezig(load.busy)}</p>
          <Progress
            label={w.voortgang(load.progress.gedaan, load.progress.totaal)}
            done={load.progress.gedaan}
            total={load.progress.totaal}
          />
          <div>
            <Button icon={<X aria-hidden />} isDisabled={load.stopping} onPress={load.stop}>
              {load.stopping ? w.stopt : w.stop}
            </Button>
          </div>
        </div>
      )}
      {load.melding === null ? null : <Notice kind={load.melding.kind}>{load.melding.tekst}</Notice>}
      {load.fout === undefined ? null : <LoadFailed fout={load.fout} />}
      {load.rapport === undefined ? null : <LoadReport rapport={load.rapport} onClose={load.close} />}
      {eigen && load.busy === null ? (
        <BackToExamples
          onDone={() => {
            load.close();
            // The button that was pressed is gone now.
            heading.current?.focus();
          }}
        />
      ) : null}
    </section>
  );
}

function LoadFailed({ fout }: { readonly fout: Fout }): ReactNode {
  if (fout.code === 'geannuleerd') return <Notice>{words.laad.gestopt}</Notice>;
  if (fout.detail === TOO_LARGE) return <Notice kind="fout">{words.laad.teGroot}</Notice>;
  return <FoutNotice fout={fout} />;
}
