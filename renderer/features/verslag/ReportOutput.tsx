/** Saves the report as a file, or goes to the page that prints it. */
import { FileDown, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import type { VerslagKeuze } from '../../../shared/contract/verslag-vorm';
import { FileSaved, useMadeFile } from '../../app';
import { Button, TextLink } from '../../ui';
import { words } from './words';

export function ReportOutput({ keuze }: { readonly keuze: VerslagKeuze }): ReactNode {
  const file = useMadeFile('verslag.uitvoer');
  return (
    <div className="stack-small">
      <div className="row">
        <TextLink to="/afdruk-verslag" variant="primary" icon={<Printer aria-hidden />}>
          {words.druk}
        </TextLink>
        <Button
          icon={<FileDown aria-hidden />}
          isDisabled={file.busy}
          onPress={() => void file.make({ keuze, vorm: 'xlsx' })}
        >
          {words.xlsx}
        </Button>
        <Button
          icon={<FileDown aria-hidden />}
          isDisabled={file.busy}
          onPress={() => void file.make({ keuze, vorm: 'csv' })}
        >
          {words.csv}
        </Button>
      </div>
      <FileSaved file={file} />
    </div>
  );
}
