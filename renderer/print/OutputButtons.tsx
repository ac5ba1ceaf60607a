/** Print, and save where the host can. */
import { FileDown, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui';
import type { OutputState } from './use-output';
import { words } from './words';

export function OutputButtons({ output }: { readonly output: OutputState }): ReactNode {
  return (
    <>
      <Button
        variant={output.canSave ? 'secondary' : 'primary'}
        icon={<Printer aria-hidden />}
        onPress={() => {
          output.run('druk');
        }}
      >
        {words.druk}
      </Button>
      {output.canSave ? (
        <Button
          variant="primary"
          icon={<FileDown aria-hidden />}
          isDisabled={output.busy}
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
