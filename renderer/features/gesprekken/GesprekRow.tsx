/** One conversation: what tells it from the others, "Ga verder", and the rest folded away. */
import { ArrowRight } from 'lucide-react';
import { memo, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { GesprekRegel } from '../../../shared/contract/kluis-vorm';
import type { Fout } from '../../../shared/contract/result';
import { FoutNotice, useCore } from '../../app';
import { Badge, Button, Disclosure } from '../../ui';
import { RowChoices } from './RowChoices';
import { words } from './words';

export interface GesprekRowProps {
  readonly regel: GesprekRegel;
  /** The row will go; the focus must then go somewhere. */
  readonly onErase: (code: string) => void;
}

export const GesprekRow = memo(function GesprekRow({ regel, onErase }: GesprekRowProps): ReactNode {
  const { store } = useCore();
  const [, navigate] = useLocation();
  const [fout, setFout] = useState<Fout>();
  const [open, setOpen] = useState(false);
  const { code } = regel;
  const goOn = async (): Promise<void> => {
    const answer = regel.huidig ? undefined : await store.begin('gesprekken.open', { code });
    if (answer === undefined || answer.ok) navigate('/taken');
    else setFout(answer.error);
  };
  return (
    <li className="card stack-small">
      <div className="row-between">
        <div className="row">
          <h2 className="kop" tabIndex={-1}>
            {code}
          </h2>
          <Marks regel={regel} />
        </div>
        <Button
          iconEnd={<ArrowRight aria-hidden />}
          about={code}
          onPress={() => {
            void goOn();
          }}
        >
          {words.verder}
        </Button>
      </div>
      <p>{words.richtingen(regel.richtingen)}</p>
      <p className="soft figures">
        {[
          words.begonnen(regel.begonnen),
          words.gewijzigd(regel.gewijzigd),
          words.taken(regel.aantalTaken),
        ].join(' · ')}
      </p>
      <p className="soft figures">{words.tot(regel.bewaarTot)}</p>
      {fout === undefined ? null : <FoutNotice fout={fout} />}
      <Disclosure
        title={
          <>
            {words.meerKeuzes}
            <span className="only-read">{`: ${code}`}</span>
          </>
        }
        isExpanded={open}
        onExpandedChange={setOpen}
      >
        {open ? <RowChoices regel={regel} onErase={onErase} /> : null}
      </Disclosure>
    </li>
  );
});

function Marks({ regel }: { readonly regel: GesprekRegel }): ReactNode {
  return (
    <>
      {regel.huidig ? <Badge tone="petrol">{words.huidig}</Badge> : null}
      {regel.afgerond ? <Badge>{words.afgerond}</Badge> : null}
      {regel.herkomst === 'hier' ? null : <Badge>{words[regel.herkomst]}</Badge>}
    </>
  );
}
