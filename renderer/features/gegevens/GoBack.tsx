/** Back to the data that was in use before, after one question that says what that is. */
import { RotateCcw } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Editie } from '../../../shared/contract/inlezen-vorm';
import type { Fout } from '../../../shared/contract/result';
import { dutchMoment } from '../../../shared/kluis/dutch-moment';
import { useCore } from '../../app';
import { Button, ConfirmDialog } from '../../ui';
import { nameOf } from './edition-name';
import { ReadFailed } from './ReadFailed';
import { words } from './words';

export function GoBack({ geschiedenis }: { readonly geschiedenis: readonly Editie[] }): ReactNode {
  const { inlezen } = useCore();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fout, setFout] = useState<Fout>();
  const w = words.terug;
  const go = async (): Promise<void> => {
    setBusy(true);
    const error = await inlezen.terug();
    setBusy(false);
    setFout(error ?? undefined);
  };
  const now = geschiedenis.find(({ inGebruik }) => inGebruik)?.rapport;
  return (
    <div className="stack-small">
      <div>
        <Button
          icon={<RotateCcw aria-hidden />}
          isDisabled={busy}
          onPress={() => {
            setAsking(true);
          }}
        >
          {busy ? w.bezig : w.knop}
        </Button>
      </div>
      {fout === undefined ? null : <ReadFailed fout={fout} />}
      <ConfirmDialog
        title={w.vraag}
        isOpen={asking}
        confirmLabel={w.ja}
        onConfirm={() => {
          void go();
        }}
        onClose={() => {
          setAsking(false);
        }}
      >
        <p>{whereTo(geschiedenis)}</p>
        <p>{now === undefined ? w.wegKort : w.weg(now.bestand)}</p>
      </ConfirmDialog>
    </div>
  );
}

/** The newest edition that the app still keeps, besides the one in use. */
function whereTo(geschiedenis: readonly Editie[]): string {
  const w = words.terug;
  const before = geschiedenis.find(({ bewaard }) => bewaard === true);
  if (before === undefined) return w.naarVorige;
  return before.id === 'app' ? w.naarEigen : w.naar(nameOf(before), dutchMoment(before.gebruiktVanaf));
}
