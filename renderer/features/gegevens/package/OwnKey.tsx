/** The key with which this organisation signs: made once, and its fingerprint to be read aloud. */
import { KeyRound } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { PakketSleutelbos } from '../../../../shared/contract/inlezen-vorm';
import { FoutNotice, useAction } from '../../../app';
import { Button, TextField, announce } from '../../../ui';
import { words } from './words';

export interface OwnKeyProps {
  readonly eigen: PakketSleutelbos['eigen'];
  readonly onMade: () => void;
}

export function OwnKey({ eigen, onMade }: OwnKeyProps): ReactNode {
  const w = words.sleutel;
  return (
    <div className="stack-small">
      <h4 className="strong">{w.titel}</h4>
      {eigen === null ? (
        <MakeKey onMade={onMade} />
      ) : (
        <>
          <p>{w.van(eigen.naam, eigen.sinds)}</p>
          <p className="soft">{w.vingerafdruk}</p>
          <p className="vingerafdruk">{eigen.vingerafdruk}</p>
        </>
      )}
    </div>
  );
}

function MakeKey({ onMade }: Pick<OwnKeyProps, 'onMade'>): ReactNode {
  const make = useAction('pakket.maakSleutel');
  const [naam, setNaam] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const w = words.sleutel;
  const submit = async (): Promise<void> => {
    if (make.busy) return;
    setEmpty(naam.trim() === '');
    if (naam.trim() === '') return;
    const answer = await make.run({ naam: naam.trim() });
    if (!answer.ok) return;
    announce(w.gemaakt);
    onMade();
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p>{w.uitleg}</p>
      <TextField
        label={w.naam}
        value={naam}
        maxLength={200}
        size={36}
        error={isEmpty ? w.naamLeeg : undefined}
        onChange={(value) => {
          setNaam(value);
          setEmpty(false);
        }}
      />
      {make.error === undefined ? null : <FoutNotice fout={make.error} />}
      <div>
        <Button type="submit" icon={<KeyRound aria-hidden />}>
          {w.maak}
        </Button>
      </div>
    </form>
  );
}
