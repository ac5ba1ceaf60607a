/** The buttons that make a package and save it, with how far it is. */
import { FileDown, Package, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Fout } from '../../../../shared/contract/result';
import { FileSaved, FoutNotice } from '../../../app';
import { Button, Notice, Progress } from '../../../ui';
import { bytes } from '../words';
import { usePackage } from './use-package';
import { words } from './words';

export function MakePackage(): ReactNode {
  const { state, maak, bewaar, stop } = usePackage();
  const make = (label: string): ReactNode => (
    <div>
      <Button icon={<Package aria-hidden />} onPress={() => void maak()}>
        {label}
      </Button>
    </div>
  );
  switch (state.stap) {
    case 'begin':
      return (
        <>
          <div role="status">{state.gestopt ? <Notice>{words.gestopt}</Notice> : null}</div>
          {state.fout === undefined ? null : <FoutNotice fout={state.fout} />}
          {make(words.maak)}
        </>
      );
    case 'maken':
      return (
        <div className="card stack">
          <Progress label={words.bezig(Math.floor(state.deel * 100))} done={state.deel} total={1} />
          <div>
            <Button icon={<X aria-hidden />} onPress={stop} autoFocus>
              {words.stop}
            </Button>
          </div>
        </div>
      );
    case 'halen':
      return (
        <div className="card">
          <Progress label={words.halen(Math.floor(state.deel * 100))} done={state.deel} total={1} />
        </div>
      );
    case 'klaar':
      return (
        <div className="card stack">
          <p role="status">{words.klaar(state.made.naam, bytes(state.made.grootte))}</p>
          <div className="row">
            <Button icon={<FileDown aria-hidden />} onPress={() => void bewaar()} autoFocus>
              {words.bewaar}
            </Button>
            {make(words.opnieuw)}
          </div>
          {state.fout === undefined ? (
            <FileSaved file={{ saved: state.bewaard, error: undefined }} />
          ) : (
            <NotSaved fout={state.fout} />
          )}
        </div>
      );
  }
}

function NotSaved({ fout }: { readonly fout: Fout }): ReactNode {
  if (fout.veld === 'grootte') return <Notice kind="fout">{words.teGroot}</Notice>;
  return fout.code === 'niet-gevonden' ? (
    <Notice kind="fout">{words.weg}</Notice>
  ) : (
    <FoutNotice fout={fout} />
  );
}
