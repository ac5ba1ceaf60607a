/** The fields of an event, to make one or to change it. Name, place and day tell which event it is: they stay. */
import type { ReactNode } from 'react';
import { useCall } from '../../app';
import { Select, TextField } from '../../ui';
import type { Draft, DraftErrors } from './draft';
import { words } from './words';

export interface EventFieldsProps {
  readonly draft: Draft;
  readonly fouten: DraftErrors;
  readonly onChange: (draft: Draft) => void;
  /** Name, place and day can be typed. */
  readonly isNew: boolean;
}

export function EventFields({ draft, fouten, onChange, isNew }: EventFieldsProps): ReactNode {
  const regios = useCall('regelingen.toon', {}).data?.regios ?? [];
  const w = words.maak;
  const names = [
    ...new Set([...regios.map(({ naam }) => naam), ...(draft.regio === '' ? [] : [draft.regio])]),
  ];
  const change = (changes: Partial<Draft>): void => {
    onChange({ ...draft, ...changes });
  };
  return (
    <div className="evenement-velden">
      {isNew ? (
        <>
          <TextField
            label={w.naam}
            description={w.naamUitleg}
            value={draft.naam}
            maxLength={80}
            error={fouten.naam}
            onChange={(naam) => {
              change({ naam });
            }}
          />
          <TextField
            label={w.plaats}
            value={draft.plaats}
            maxLength={60}
            error={fouten.plaats}
            onChange={(plaats) => {
              change({ plaats });
            }}
          />
          <TextField
            label={w.datum}
            description={w.datumUitleg}
            value={draft.datum}
            size={12}
            maxLength={10}
            error={fouten.datum}
            onChange={(datum) => {
              change({ datum });
            }}
          />
        </>
      ) : null}
      <TextField
        label={w.organisator}
        value={draft.organisator}
        maxLength={80}
        onChange={(organisator) => {
          change({ organisator });
        }}
      />
      <Select
        label={w.regio}
        choices={[
          { value: GEEN, label: w.geenRegio },
          ...names.map((naam) => ({ value: naam, label: naam })),
        ]}
        value={draft.regio === '' ? GEEN : draft.regio}
        onChange={(regio) => {
          change({ regio: regio === GEEN ? '' : regio });
        }}
      />
      <TextField
        label={w.doel}
        description={w.doelUitleg}
        value={draft.doel}
        size={8}
        maxLength={6}
        inputMode="numeric"
        error={fouten.doel}
        onChange={(doel) => {
          change({ doel });
        }}
      />
    </div>
  );
}

/** A list can not hold an empty choice. */
const GEEN = '-';
