/** What is in the file or the code, and what taking it over does to what is here. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { OverdrachtVoorbeeld } from '../../../shared/contract/overdracht-vorm';
import type { Fout, Result } from '../../../shared/contract/result';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { FoutNotice, isOpenKluis, useGesprek, useKluis } from '../../app';
import { Button, Notice, announce } from '../../ui';
import { words } from './words';

export interface PreviewProps {
  readonly voorbeeld: OverdrachtVoorbeeld;
  readonly kop: string;
  readonly bron: 'bestand' | 'code';
  readonly take: () => Promise<Result<Gesprek>>;
}

export function Preview({ voorbeeld, kop, bron, take: onTake }: PreviewProps): ReactNode {
  const { gesprek } = useGesprek();
  const { toestand } = useKluis();
  const [, navigate] = useLocation();
  const [fout, setFout] = useState<Fout>();
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const w = words.neem;
  const daarna = w.daarna[bron];
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const take = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const answer = await onTake();
    setBusy(false);
    if (!answer.ok) {
      setFout(answer.error);
      return;
    }
    navigate('/start');
    announce(`${w.gelukt(answer.value.code)} ${daarna}`);
  };
  const keeps = isOpenKluis(toestand);
  const replaced = keeps || gesprek === null || gesprek.code === voorbeeld.code ? undefined : gesprek.code;
  return (
    <section className="card stack">
      <h2 className="kop" ref={heading} tabIndex={-1}>
        {kop}
      </h2>
      <div>
        <p className="strong">{w.code(voorbeeld.code)}</p>
        <p>{w.begonnen(voorbeeld.begonnen)}</p>
        <p>{w.gemaakt[bron](voorbeeld.gemaakt)}</p>
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
      <p className="soft">{daarna}</p>
    </section>
  );
}
