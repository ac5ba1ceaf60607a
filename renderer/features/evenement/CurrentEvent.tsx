/** The event at hand, with its counter, and where to go from here. */
import { ClipboardList, Languages, MonitorSmartphone, UsersRound } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EvenementRegel } from '../../../shared/contract/evenement-vorm';
import { FoutNotice, useAction } from '../../app';
import { Button, TextLink } from '../../ui';
import { words } from './words';

export function CurrentEvent({ regel }: { readonly regel: EvenementRegel | undefined }): ReactNode {
  const choose = useAction('evenement.kies');
  const w = words.nu;
  if (regel === undefined)
    return (
      <section className="card stack-small">
        <h2 className="kop">{w.kop}</h2>
        <p>{w.geen}</p>
      </section>
    );
  const { evenement, gesprekken } = regel;
  const { doel } = evenement;
  return (
    <section className="card stack-small">
      <h2 className="kop evenement-naam">{`${w.kop}: ${evenement.naam}`}</h2>
      <p className="soft">{words.lijst.regel(evenement.plaats, evenement.datum)}</p>
      <p className="kandidaat figures">{w.gesprekken(gesprekken, doel)}</p>
      {doel === undefined ? null : (
        <meter
          className="evenement-meter"
          min={0}
          max={doel}
          value={Math.min(gesprekken, doel)}
          aria-label={w.gesprekken(gesprekken, doel)}
        />
      )}
      {doel !== undefined && gesprekken >= doel ? <p className="strong">{w.doelGehaald}</p> : null}
      {choose.error === undefined ? null : <FoutNotice fout={choose.error} />}
      <div className="row">
        <Button
          variant="quiet"
          isDisabled={choose.busy}
          onPress={() => {
            void choose.run({ id: null });
          }}
        >
          {w.los}
        </Button>
      </div>
    </section>
  );
}

export function WhereTo(): ReactNode {
  const w = words.doen;
  const links = [
    {
      to: '/werkplaats-begin',
      label: w.werkplaats,
      uitleg: w.werkplaatsUitleg,
      icon: <MonitorSmartphone aria-hidden />,
    },
    { to: '/wie-past', label: w.wiePast, uitleg: w.wiePastUitleg, icon: <UsersRound aria-hidden /> },
    { to: '/verslag', label: w.verslag, uitleg: w.verslagUitleg, icon: <ClipboardList aria-hidden /> },
    { to: '/talen', label: w.talen, uitleg: w.talenUitleg, icon: <Languages aria-hidden /> },
  ] as const;
  return (
    <section className="stack-small">
      <h2 className="kop">{w.kop}</h2>
      <ul className="evenement-links">
        {links.map(({ to, label, uitleg, icon }) => (
          <li key={to} className="stack-small">
            <TextLink to={to} variant="secondary" icon={icon}>
              {label}
            </TextLink>
            <p className="soft">{uitleg}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
