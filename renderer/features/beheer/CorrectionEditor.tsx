/** Corrects one row of the rules for this organisation, with initials; or takes that back. */
import { useState, type ReactNode } from 'react';
import {
  LOKAAL_TEKENS,
  Paraaf,
  type CorrectieVeld,
  type CorrectieVelden,
} from '../../../shared/contract/lokaal-vorm';
import type { RegelRij } from '../../../shared/contract/regelingen-vorm';
import { Zekerheid } from '../../../shared/domain/regeling';
import { useAction } from '../../app';
import { asTyped, typedDay } from '../../i18n/typed-day';
import { Button, Select, TextField } from '../../ui';
import { Editor, LokaalFout, NoteField, lokaalWords, noteAdvice, useEditorDone } from '../lokaal';
import { paraafMemory } from './paraaf-memory';
import { words, zekerheidWoord } from './words';

export function CorrectionEditor({ regel }: { readonly regel: RegelRij }): ReactNode {
  return (
    <Editor title={words.verbeter.knop} about={regel.naam} level={5}>
      <CorrectionForm regel={regel} />
    </Editor>
  );
}

interface Draft {
  readonly naam: string;
  readonly uitleg: string;
  readonly bedrag: string;
  readonly geldigTot: string;
  readonly zekerheid: Zekerheid;
}

function CorrectionForm({ regel }: { readonly regel: RegelRij }): ReactNode {
  const onDone = useEditorDone();
  const save = useAction('lokaal.correctie');
  const erase = useAction('lokaal.wis');
  const [draft, setDraft] = useState<Draft>(() => draftOf(regel));
  const [door, setDoor] = useState(paraafMemory.get);
  const [checked, setChecked] = useState(false);
  const w = words.verbeter;
  const veld = words.regel.veld;
  const has = (name: CorrectieVeld): boolean => regel.corrigeerbaar.includes(name);
  const change = (changes: Partial<Draft>): void => {
    setDraft((before) => ({ ...before, ...changes }));
  };
  const paraaf = Paraaf.safeParse(door);
  const dayIsWrong = draft.geldigTot.trim() !== '' && typedDay(draft.geldigTot) === undefined;
  const refused = [draft.naam, draft.uitleg, draft.bedrag].some(
    (text) => noteAdvice(text).fout !== undefined,
  );

  const keep = async (): Promise<void> => {
    setChecked(true);
    if (!paraaf.success || dayIsWrong || refused) return;
    paraafMemory.set(paraaf.data);
    const answer = await save.run({ regel: regel.id, door: paraaf.data, velden: fieldsOf(draft, has) });
    if (answer.ok) onDone(w.bewaard);
  };
  const takeBack = async (): Promise<void> => {
    const answer = await erase.run({ soort: 'correctie', regel: regel.id });
    if (answer.ok) onDone(w.gewist);
  };
  return (
    <>
      <p>{w.uitleg}</p>
      {has('naam') ? (
        <NoteField
          label={veld.naam}
          value={draft.naam}
          rows={1}
          most={LOKAAL_TEKENS.naam}
          onChange={(naam) => {
            change({ naam });
          }}
        />
      ) : null}
      <NoteField
        label={veld.uitleg}
        value={draft.uitleg}
        rows={4}
        most={LOKAAL_TEKENS.uitleg}
        onChange={(uitleg) => {
          change({ uitleg });
        }}
      />
      {has('bedrag') ? (
        <NoteField
          label={veld.bedrag}
          description={w.bedragUitleg}
          value={draft.bedrag}
          most={LOKAAL_TEKENS.bedrag}
          onChange={(bedrag) => {
            change({ bedrag });
          }}
        />
      ) : null}
      <TextField
        label={veld.geldigTot}
        description={w.dagUitleg}
        value={draft.geldigTot}
        size={12}
        maxLength={10}
        error={checked && dayIsWrong ? lokaalWords.fout.dag : undefined}
        onChange={(geldigTot) => {
          change({ geldigTot });
        }}
      />
      <Select
        label={veld.zekerheid}
        choices={Zekerheid.options.map((value) => ({ value, label: zekerheidWoord[value] }))}
        value={draft.zekerheid}
        onChange={(zekerheid) => {
          change({ zekerheid });
        }}
      />
      <TextField
        label={w.paraaf}
        description={w.paraafUitleg}
        value={door}
        size={6}
        maxLength={4}
        error={checked && !paraaf.success ? lokaalWords.fout.paraaf : undefined}
        onChange={setDoor}
      />
      <LokaalFout fout={save.error ?? erase.error} />
      <div className="row">
        <Button about={regel.naam} onPress={() => void keep()}>
          {w.bewaar}
        </Button>
        {regel.lokaal?.correctie === undefined ? null : (
          <Button variant="quiet" about={regel.naam} onPress={() => void takeBack()}>
            {w.wis}
          </Button>
        )}
      </div>
    </>
  );
}

function draftOf({ naam, uitleg, bedrag = '', geldigTot, zekerheid }: RegelRij): Draft {
  return { naam, uitleg, bedrag, geldigTot: geldigTot === undefined ? '' : asTyped(geldigTot), zekerheid };
}

/** What is empty stays as the data has it. */
function fieldsOf(draft: Draft, has: (name: CorrectieVeld) => boolean): CorrectieVelden {
  const text = (name: 'naam' | 'uitleg' | 'bedrag'): CorrectieVelden =>
    has(name) && draft[name].trim() !== '' ? { [name]: draft[name].trim() } : {};
  const geldigTot = typedDay(draft.geldigTot);
  return {
    ...text('naam'),
    ...text('uitleg'),
    ...text('bedrag'),
    ...(geldigTot === undefined ? {} : { geldigTot }),
    zekerheid: draft.zekerheid,
  };
}
