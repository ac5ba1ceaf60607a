/** What came of saving a file, in words. */
import type { ReactNode } from 'react';
import { nl } from '../i18n/nl';
import { Notice } from '../ui';
import { FoutNotice } from './CallView';
import type { SavingFile } from './use-save-file';

export function FileSaved({ file }: { readonly file: Pick<SavingFile, 'saved' | 'error'> }): ReactNode {
  return (
    <div role="status">
      {file.error === undefined ? null : <FoutNotice fout={file.error} />}
      {file.saved === null ? <Notice>{nl.bestand.gestopt}</Notice> : null}
      {typeof file.saved === 'string' ? (
        <Notice kind="gelukt">{nl.bestand.bewaard(file.saved)}</Notice>
      ) : null}
    </div>
  );
}
