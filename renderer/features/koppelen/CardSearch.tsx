/** Everyday words in, one card out. */
import { useState, type ReactNode } from 'react';
import type { TaakId } from '../../../shared/domain/ids';
import { FoutNotice, useCall } from '../../app';
import { SearchList } from '../../ui';
import { words } from './words';

const AT_MOST = 6;
const MIN_LENGTH = 2;

export function CardSearch({ onChoose }: { readonly onChoose: (taak: TaakId) => void }): ReactNode {
  const [text, setText] = useState('');
  const typed = text.trim();
  const isLong = typed.length >= MIN_LENGTH;
  const { data, error, retry, stale } = useCall(
    'zoek.alles',
    isLong ? { tekst: typed.slice(0, 200), perSoort: AT_MOST } : null,
  );
  const found = isLong && error === undefined && !stale ? data?.taken : undefined;
  return (
    <SearchList
      label={words.zoek.label}
      listLabel={words.zoek.lijst}
      value={text}
      onChange={setText}
      sections={[
        {
          id: 'kaarten',
          title: words.zoek.kop,
          options: (found ?? []).map(({ id, zin, voorbeeld }) => ({ id, title: zin, note: voorbeeld })),
        },
      ]}
      onChoose={(id) => {
        const taak = found?.find((one) => one.id === id);
        if (taak) onChoose(taak.id);
      }}
      ready={found !== undefined}
      empty={
        error !== undefined ? (
          <FoutNotice fout={error} onRetry={retry} />
        ) : found === undefined ? null : (
          <p role="status">{words.zoek.niets(typed)}</p>
        )
      }
    />
  );
}
