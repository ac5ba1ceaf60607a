/** A place for one file of any kind, and above it how the last one ended. */
import { useEffect, useState, type ReactNode } from 'react';
import { useCore, type Afloop } from '../../app';
import { FileDrop, Notice, announce } from '../../ui';
import { ReadFailed } from './ReadFailed';
import { words } from './words';

export function FileBox({ afloop }: { readonly afloop: Afloop | null }): ReactNode {
  const { inlezen } = useCore();
  const [wrong, setWrong] = useState<'map' | 'meer'>();
  const w = words.lees;
  useEffect(() => {
    if (afloop !== null && afloop.wat !== 'fout') announce(words.afloop[afloop.wat]);
  }, [afloop]);
  return (
    <>
      {wrong !== undefined ? (
        <Notice kind="fout">{w[wrong]}</Notice>
      ) : afloop === null ? null : (
        <Ended afloop={afloop} />
      )}
      <div className="stack-small gegevens-tekst">
        <p>{w.uitleg}</p>
        <p>{w.eerst}</p>
      </div>
      <FileDrop
        accept={[]}
        button={w.knop}
        onFile={(file) => {
          setWrong(undefined);
          void inlezen.lees(file);
        }}
        onWrong={setWrong}
      >
        {w.sleep}
      </FileDrop>
    </>
  );
}

function Ended({ afloop }: { readonly afloop: Afloop }): ReactNode {
  switch (afloop.wat) {
    case 'fout':
      return <ReadFailed fout={afloop.fout} />;
    case 'leesfout':
    case 'te-groot':
      return <Notice kind="fout">{words.afloop[afloop.wat]}</Notice>;
    default:
      return <Notice>{words.afloop[afloop.wat]}</Notice>;
  }
}
