/** How a scheme stands, as the organisation found it out: a word, the day, and a note. */
import { useState, type ReactNode } from 'react';
import { LOKAAL_TEKENS, LokaleStand, type LokaalBijRegel } from '../../../shared/contract/lokaal-vorm';
import { useAction } from '../../app';
import { asTyped, typedDay } from '../../i18n/typed-day';
import { Button, ChoiceGroup, TextField, type DisclosureProps } from '../../ui';
import { Editor } from './Editor';
import { useEditorDone } from './editor-done';
import { LokaalFout } from './LokaalFout';
import { noteAdvice } from './note-advice';
import { NoteField } from './NoteField';
import { dayAfter } from '../gesprekken/days';
import { words } from './words';

export interface StatusEditorProps {
  /** The stable name of the scheme. */
  readonly regeling: string;
  readonly naam: string;
  readonly lokaal: LokaalBijRegel | undefined;
  readonly level: NonNullable<DisclosureProps['level']>;
}

export function StatusEditor(props: StatusEditorProps): ReactNode {
  return (
    <Editor title={words.status.knop} about={props.naam} level={props.level}>
      <StatusForm {...props} />
    </Editor>
  );
}

function StatusForm({ regeling, naam, lokaal }: StatusEditorProps): ReactNode {
  const onDone = useEditorDone();
  const save = useAction('lokaal.status');
  const erase = useAction('lokaal.wis');
  const before = lokaal?.status;
  const [status, setStatus] = useState<LokaleStand | null>(before?.status ?? null);
  const [dag, setDag] = useState(() => asTyped(dayAfter(new Date(), 0)));
  const [notitie, setNotitie] = useState(before?.notitie ?? '');
  const [checked, setChecked] = useState(false);
  const w = words.status;
  const datum = typedDay(dag);
  const keep = async (): Promise<void> => {
    setChecked(true);
    if (status === null || datum === undefined || noteAdvice(notitie).fout !== undefined) return;
    const text = notitie.trim();
    const answer = await save.run({ regeling, status, datum, ...(text === '' ? {} : { notitie: text }) });
    if (answer.ok) onDone(w.bewaard);
  };
  const takeBack = async (): Promise<void> => {
    const answer = await erase.run({ soort: 'status', regeling });
    if (answer.ok) onDone(w.gewist);
  };
  return (
    <>
      <ChoiceGroup
        label={w.vraag}
        layout="grid"
        choices={LokaleStand.options.map((value) => ({ value, label: w.keuzes[value] }))}
        value={status}
        onChange={setStatus}
      />
      {checked && status === null ? (
        <p className="strong" role="alert">
          {w.kies}
        </p>
      ) : null}
      <TextField
        label={w.dag}
        description={w.dagUitleg}
        value={dag}
        size={12}
        maxLength={10}
        error={checked && datum === undefined ? words.fout.dag : undefined}
        onChange={setDag}
      />
      <NoteField
        label={w.notitie}
        description={w.notitieUitleg}
        value={notitie}
        most={LOKAAL_TEKENS.notitie}
        onChange={setNotitie}
      />
      <LokaalFout fout={save.error ?? erase.error} />
      <div className="row">
        <Button about={naam} onPress={() => void keep()}>
          {w.bewaar}
        </Button>
        {before === undefined ? null : (
          <Button variant="quiet" about={naam} onPress={() => void takeBack()}>
            {w.wis}
          </Button>
        )}
      </div>
    </>
  );
}
