/** Takes a conversation over from a colleague: file, words, preview, and only then yes. */
import { useState, type ReactNode } from 'react';
import { StepLayout, useAction } from '../../app';
import { Button, FileDrop, Notice } from '../../ui';
import { Preview } from './Preview';
import { readHandOver, type ReadFile } from './read-file';
import { WordsForm } from './WordsForm';
import { words } from './words';

export default function OvernemenScreen(): ReactNode {
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
      <section className="stack">
        <h2 className="kop">{w.bestand}</h2>
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
        <Preview voorbeeld={look.data} invoer={{ inhoud: good.inhoud, woorden }} />
      )}
    </StepLayout>
  );
}
