/** Print, and save where the host can. */
import { FileDown, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui';
import type { OutputState } from './use-output';
import { words } from './words';

export interface OutputButtonsProps {
  readonly output: OutputState;
  readonly printWords: string;
  readonly isReady: boolean;
}

export function OutputButtons({ output, printWords, isReady }: OutputButtonsProps): ReactNode {
  return (
    <>
      <Button
        variant={output.canSave ? 'secondary' : 'primary'}
        icon={<Printer aria-hidden />}
        isDisabled={!isReady}
        onPress={() => {
          output.run('druk');
        }}
      >
        {printWords}
      </Button>
      {output.canSave ? (
        <Button
          variant="primary"
          icon={<FileDown aria-hidden />}
          isDisabled={!isReady || output.busy}
          onPress={() => {
            output.run('pdf');
          }}
        >
          {words.pdf}
        </Button>
      ) : null}
    </>
  );
}
