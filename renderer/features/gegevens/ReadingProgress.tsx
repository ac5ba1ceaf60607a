/** Sending and reading as one piece of work: how far, how long still, and a way to stop. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useCore, type ReadingState } from '../../app';
import { Button, Progress } from '../../ui';
import { words } from './words';

export type ReadingProgressProps = Omit<Extract<ReadingState, { fase: 'lezen' }>, 'fase'>;

export function ReadingProgress({ deel, over, stopt }: ReadingProgressProps): ReactNode {
  const { inlezen } = useCore();
  const w = words.lees;
  const left = over === null ? '' : ` ${w.over(over)}`;
  return (
    <div className="card stack gegevens-tekst">
      <Progress label={`${w.voortgang(Math.floor(deel * 100))}${left}`} done={deel} total={1} />
      <p className="soft">{w.verder}</p>
      <div>
        <Button icon={<X aria-hidden />} isDisabled={stopt} onPress={inlezen.stop}>
          {stopt ? w.stopt : w.stop}
        </Button>
      </div>
    </div>
  );
}
