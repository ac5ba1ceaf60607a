/** An error of the kluis itself. When the disk is in the way, it says why and what to do about that. */
import type { ReactNode } from 'react';
import { OPSLAG_REDENEN } from '../../../shared/contract/kluis-vorm';
import type { Fout } from '../../../shared/contract/result';
import { FoutNotice } from '../../app';
import { nl } from '../../i18n/nl';
import { Notice } from '../../ui';
import { words } from './words';

/** Codes that carry one of OPSLAG_REDENEN: here nothing is tried again by itself. */
const OF_DISK: ReadonlySet<string> = new Set(['niet-opgeslagen', 'onleesbaar-bestand']);

export function KluisFout({ fout }: { readonly fout: Fout | undefined }): ReactNode {
  if (fout === undefined) return null;
  if (!OF_DISK.has(fout.code)) return <FoutNotice fout={fout} />;
  const reden = nl.opslagFout[OPSLAG_REDENEN.find((one) => one === fout.detail) ?? 'onbekend'];
  return (
    <Notice kind="fout" title={words.schijf.titel(reden.titel)}>
      <p>{reden.uitleg}</p>
      <p>{words.schijf.daarna}</p>
    </Notice>
  );
}
