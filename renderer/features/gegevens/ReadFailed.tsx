/** Why a file could not be read, in the words of the core, and that everything is as it was. */
import type { ReactNode } from 'react';
import type { Fout } from '../../../shared/contract/result';
import { FoutNotice } from '../../app';
import { Notice } from '../../ui';
import { words } from './words';

export function ReadFailed({ fout }: { readonly fout: Fout }): ReactNode {
  const w = words.fout;
  if (fout.code === 'onleesbaar-bestand' && fout.detail !== undefined) {
    return (
      <Notice kind="fout" title={w.titel}>
        <p>{fout.detail}</p>
        <p>{w.blijft}</p>
      </Notice>
    );
  }
  // The lock of the data has the same code as that of the kluis.
  if (fout.code === 'kluis-bezet') {
    return (
      <Notice kind="fout" title={w.bezetTitel}>
        <p>{w.bezet}</p>
        <p>{w.blijft}</p>
      </Notice>
    );
  }
  return <FoutNotice fout={fout} />;
}
