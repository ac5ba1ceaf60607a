/** The page when the core can not be reached: words, not a blank window. */
import type { ReactNode } from 'react';
import { nl } from '../i18n/nl';
import { Notice } from '../ui';

export function StartFailed({ detail }: { readonly detail: string }): ReactNode {
  return (
    <main className="work">
      <div className="work-column">
        <h1 className="step-title">{nl.startFout}</h1>
        <Notice kind="fout">{nl.startFoutUitleg}</Notice>
        <p className="soft">{detail}</p>
      </div>
    </main>
  );
}
