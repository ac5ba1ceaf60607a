/** Takes a conversation over by words or QR: the code, what is in it, and only then yes. */
import { useState, type ReactNode } from 'react';
import { useAction, useCore } from '../../app';
import { CodeForm } from './CodeForm';
import { Preview } from './Preview';
import { words } from './words';

export function CodeWay(): ReactNode {
  const { store } = useCore();
  const look = useAction('overdracht.leesCode');
  const [tekst, setTekst] = useState('');
  return (
    <>
      <CodeForm
        look={look}
        onLook={(text) => {
          setTekst(text);
          void look.run({ tekst: text });
        }}
      />
      {look.data === undefined ? null : (
        <Preview
          voorbeeld={look.data}
          kop={words.code.wat}
          bron="code"
          take={() => store.begin('overdracht.neemCode', { tekst })}
        />
      )}
    </>
  );
}
