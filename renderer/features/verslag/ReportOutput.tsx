/** Saves the report as a file, or goes to the page that prints it. */
import { FileDown, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import type { VerslagKeuze } from '../../../shared/contract/verslag-vorm';
import { FileSaved, FoutNotice, useAction, useSaveFile } from '../../app';
import { Button, TextLink } from '../../ui';
import { words } from './words';

export function ReportOutput({ keuze }: { readonly keuze: VerslagKeuze }): ReactNode {
  const make = useAction('verslag.uitvoer');
  const file = useSaveFile();
  const save = async (vorm: 'csv' | 'xlsx'): Promise<void> => {
    const answer = await make.run({ keuze, vorm });
    if (answer.ok) await file.save(answer.value);
  };
  const busy = make.busy || file.busy;
  return (
    <div className="stack-small">
      <div className="row">
        <TextLink to="/afdruk-verslag" variant="primary" icon={<Printer aria-hidden />}>
          {words.druk}
        </TextLink>
        <Button icon={<FileDown aria-hidden />} isDisabled={busy} onPress={() => void save('xlsx')}>
          {words.xlsx}
        </Button>
        <Button icon={<FileDown aria-hidden />} isDisabled={busy} onPress={() => void save('csv')}>
          {words.csv}
        </Button>
      </div>
      {make.error === undefined ? null : <FoutNotice fout={make.error} />}
      <FileSaved file={file} />
    </div>
  );
}
