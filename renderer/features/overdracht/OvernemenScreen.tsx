/** Takes a conversation over: by a code of words or a QR, or by a file with its words. A preview first, then yes. */
import { useState, type ReactNode } from 'react';
import { StepLayout, useAction, useCore } from '../../app';
import { Button, FileDrop, Notice } from '../../ui';
import { CodeWay } from './CodeWay';
import { Preview } from './Preview';
import { readHandOver, type ReadFile } from './read-file';
import { WordsForm } from './WordsForm';
import { words } from './words';

export default function OvernemenScreen(): ReactNode {
  const { store } = useCore();
  const look = useAction('overdracht.bekijk');
  const [file, setFile] = useState<ReadFile>();
  const [woorden, setWoorden] = useState('');
  const w = words.neem;
  const choose = (chosen: File): void => {
    look.reset();
    void readHandOver(chosen).then(setFile);
  };
  const good = file !== undefined && 'inhoud' in file ? file : undefined;
  return (
    <StepLayout title={w.titel} lead={<p>{w.lead}</p>}>
      <CodeWay />
      <section className="stack">
        <h2 className="kop">{w.metBestand}</h2>
        <p>{w.metBestandUitleg}</p>
        <h3 className="strong">{w.bestand}</h3>
        {file !== undefined && 'fout' in file ? <Notice kind="fout">{w[file.fout]}</Notice> : null}
        {good === undefined ? (
          <FileDrop accept={[]} button={w.kies} onFile={choose}>
            {w.sleep}
          </FileDrop>
        ) : (
          <div className="row">
            <span>{w.gekozen(good.naam)}</span>
            <Button
              onPress={() => {
                setFile(undefined);
                look.reset();
              }}
            >
              {w.ander}
            </Button>
          </div>
        )}
      </section>
      {good === undefined ? null : (
        <WordsForm
          key={good.inhoud}
          look={look}
          onLook={(typed) => {
            setWoorden(typed);
            void look.run({ inhoud: good.inhoud, woorden: typed });
          }}
        />
      )}
      {good === undefined || look.data === undefined ? null : (
        <Preview
          voorbeeld={look.data}
          kop={w.wat}
          bron="bestand"
          take={() => store.begin('overdracht.neemOver', { inhoud: good.inhoud, woorden })}
        />
      )}
    </StepLayout>
  );
}
