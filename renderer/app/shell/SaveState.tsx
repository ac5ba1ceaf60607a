/** Says in the frame whether the work is on disk: quiet when all is well, clear when it is not. */
import { Check, FileX2, HardDriveDownload, OctagonX, Vault } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Opslag } from '../../../shared/contract/kluis-vorm';
import { nl } from '../../i18n/nl';
import { useKluis } from '../core-context';
import { isOpenKluis, savedState } from '../kluis-state';

const ICONS: Readonly<Record<Opslag['staat'], ReactNode>> = {
  rust: <Vault aria-hidden />,
  bezig: <HardDriveDownload aria-hidden />,
  opgeslagen: <Check aria-hidden />,
  mislukt: <OctagonX aria-hidden />,
};

export function SaveState(): ReactNode {
  const { toestand, writing } = useKluis();
  if (!isOpenKluis(toestand)) {
    return (
      <p className="frame-middle soft">
        <FileX2 aria-hidden />
        <span>{nl.opslag.zonder}</span>
      </p>
    );
  }
  const staat = savedState(toestand, writing);
  const reden = staat === 'mislukt' ? `: ${nl.opslagFout[toestand.opslag.reden ?? 'onbekend'].titel}` : '';
  return (
    <p className={staat === 'mislukt' ? 'frame-middle frame-unsaved' : 'frame-middle soft'}>
      {ICONS[staat]}
      <span>{`${nl.opslag[staat]}${reden}`}</span>
    </p>
  );
}
