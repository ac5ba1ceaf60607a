/** Shows the three faces of an answer: being looked up, went wrong, or there. */
import type { ReactNode } from 'react';
import type { Fout } from '../../shared/contract/result';
import { nl } from '../i18n/nl';
import { Button, Loading, Notice } from '../ui';
import { foutTekst } from './fouten';
import type { CallState } from './use-call';

export interface CallViewProps<T> {
  readonly call: CallState<T>;
  readonly loading?: string;
  readonly children: (data: T) => ReactNode;
}

export function CallView<T>({ call, loading, children }: CallViewProps<T>): ReactNode {
  if (call.error !== undefined) return <FoutNotice fout={call.error} onRetry={call.retry} />;
  if (call.data === undefined) {
    if (!call.loading) return null;
    return loading === undefined ? <Loading /> : <Loading>{loading}</Loading>;
  }
  return children(call.data);
}

export function FoutNotice({
  fout,
  onRetry,
}: {
  readonly fout: Fout;
  readonly onRetry?: () => void;
}): ReactNode {
  const tekst = foutTekst(fout);
  return (
    <Notice
      kind="fout"
      title={tekst.titel}
      actions={onRetry === undefined ? undefined : <Button onPress={onRetry}>{nl.opnieuw}</Button>}
    >
      {tekst.uitleg}
    </Notice>
  );
}
