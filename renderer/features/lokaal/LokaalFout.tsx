/** Why a note was not kept, and what to do. */
import type { ReactNode } from 'react';
import type { Fout } from '../../../shared/contract/result';
import { FoutNotice } from '../../app';
import { Notice } from '../../ui';
import { words } from './words';

export function LokaalFout({ fout }: { readonly fout: Fout | undefined }): ReactNode {
  if (fout === undefined) return null;
  const uitleg = ownWords(fout);
  if (uitleg === undefined) return <FoutNotice fout={fout} />;
  return (
    <Notice kind="fout" title={words.fout.titel}>
      {uitleg}
    </Notice>
  );
}

function ownWords({ code, detail }: Fout): string | undefined {
  const w = words.fout;
  if (code === 'niet-opgeslagen') return w.opslag;
  if (code === 'onleesbaar-bestand') return w.bestand;
  if (code !== 'ongeldige-invoer') return undefined;
  return detail === 'toekomst'
    ? w.toekomst
    : detail === 'niets-anders'
      ? w.nietsAnders
      : detail === 'past-niet'
        ? w.pastNiet
        : undefined;
}
