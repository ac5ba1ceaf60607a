/** Opening hours and a note about a desk, written down by the organisation. */
import { useState, type ReactNode } from 'react';
import { LOKAAL_TEKENS, type LokaalBijLoket } from '../../../shared/contract/lokaal-vorm';
import { useAction } from '../../app';
import { Button, type DisclosureProps } from '../../ui';
import { Editor } from './Editor';
import { useEditorDone } from './editor-done';
import { LokaalFout } from './LokaalFout';
import { noteAdvice } from './note-advice';
import { NoteField } from './NoteField';
import { words } from './words';

export interface DeskEditorProps {
  readonly regio: string;
  readonly loket: string;
  readonly lokaal: LokaalBijLoket | undefined;
  readonly level: NonNullable<DisclosureProps['level']>;
}

export function DeskEditor(props: DeskEditorProps): ReactNode {
  const w = words.loket;
  const title = props.lokaal === undefined ? w.knop : w.knopAnder;
  return (
    <Editor title={title} about={props.loket} level={props.level}>
      <DeskForm {...props} />
    </Editor>
  );
}

function DeskForm({ regio, loket, lokaal }: DeskEditorProps): ReactNode {
  const onDone = useEditorDone();
  const save = useAction('lokaal.loket');
  const [open, setOpen] = useState(lokaal?.openingstijden ?? '');
  const [notitie, setNotitie] = useState(lokaal?.notities ?? '');
  const [checked, setChecked] = useState(false);
  const w = words.loket;
  const empty = open.trim() === '' && notitie.trim() === '';
  const send = async (openingstijden: string, notities: string): Promise<void> => {
    const answer = await save.run({
      regio,
      loket,
      ...(openingstijden === '' ? {} : { openingstijden }),
      ...(notities === '' ? {} : { notities }),
    });
    if (answer.ok) onDone(openingstijden === '' && notities === '' ? w.gewist : w.bewaard);
  };
  const keep = (): void => {
    setChecked(true);
    if (empty && lokaal === undefined) return;
    if ([open, notitie].every((text) => noteAdvice(text).fout === undefined))
      void send(open.trim(), notitie.trim());
  };
  return (
    <>
      <NoteField
        label={w.openVeld}
        description={w.openUitleg}
        value={open}
        most={LOKAAL_TEKENS.openingstijden}
        onChange={setOpen}
      />
      <NoteField
        label={w.notitieVeld}
        description={w.notitieUitleg}
        value={notitie}
        most={LOKAAL_TEKENS.notities}
        onChange={setNotitie}
      />
      {checked && empty && lokaal === undefined ? (
        <p className="strong" role="alert">
          {w.leeg}
        </p>
      ) : null}
      <LokaalFout fout={save.error} />
      <div className="row">
        <Button about={loket} onPress={keep}>
          {w.bewaar}
        </Button>
        {lokaal === undefined ? null : (
          <Button variant="quiet" about={loket} onPress={() => void send('', '')}>
            {w.wis}
          </Button>
        )}
      </div>
    </>
  );
}
