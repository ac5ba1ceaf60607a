/** What is in the file and what taking it over does to what is here. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Invoer } from '../../../shared/contract/channels';
import type { OverdrachtVoorbeeld } from '../../../shared/contract/overdracht-vorm';
import type { Fout } from '../../../shared/contract/result';
import { FoutNotice, isOpenKluis, useCore, useGesprek, useKluis } from '../../app';
import { Button, Notice, announce } from '../../ui';
import { words } from './words';

export interface PreviewProps {
  readonly voorbeeld: OverdrachtVoorbeeld;
  readonly invoer: Invoer<'overdracht.neemOver'>;
}

export function Preview({ voorbeeld, invoer }: PreviewProps): ReactNode {
  const { store } = useCore();
  const { gesprek } = useGesprek();
  const { toestand } = useKluis();
  const [, navigate] = useLocation();
  const [fout, setFout] = useState<Fout>();
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const w = words.neem;
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const take = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const answer = await store.begin('overdracht.neemOver', invoer);
    setBusy(false);
    if (!answer.ok) {
      setFout(answer.error);
      return;
    }
    navigate('/start');
    announce(`${w.gelukt(answer.value.code)} ${w.daarna}`);
  };
  const keeps = isOpenKluis(toestand);
  const replaced = keeps || gesprek === null || gesprek.code === voorbeeld.code ? undefined : gesprek.code;
  return (
    <section className="card stack">
      <h2 className="kop" ref={heading} tabIndex={-1}>
        {w.wat}
      </h2>
      <div>
        <p className="strong">{w.code(voorbeeld.code)}</p>
        <p>{w.begonnen(voorbeeld.begonnen)}</p>
        <p>{w.gemaakt(voorbeeld.gemaakt)}</p>
        <p>{w.taken(voorbeeld.aantalTaken)}</p>
        <p>{w.richtingen(voorbeeld.richtingen)}</p>
        <p>{keeps ? w.tot(voorbeeld.bewaarTot) : w.zonder}</p>
      </div>
      <Notice kind={voorbeeld.gevolg === 'hier-ouder' ? 'letop' : 'info'}>
        {w.gevolg[voorbeeld.gevolg]}
      </Notice>
      {replaced === undefined ? null : <Notice kind="letop">{w.vervangt(replaced)}</Notice>}
      {fout === undefined ? null : <FoutNotice fout={fout} />}
      <div>
        <Button variant="primary" onPress={() => void take()}>
          {w.knop}
        </Button>
      </div>
      <p className="soft">{w.daarna}</p>
    </section>
  );
}
