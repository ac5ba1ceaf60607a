/** Another running copy of the app holds the kluis. */
import { RotateCcw } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { GatePage, useCore } from '../../app';
import { nl } from '../../i18n/nl';
import { Button, announce } from '../../ui';
import { WorkWithout } from './WorkWithout';
import { words } from './words';
import './kluis.css';

export function Held(): ReactNode {
  const { kluis } = useCore();
  const [still, setStill] = useState(false);
  const w = words.bezet;
  const again = async (): Promise<void> => {
    setStill(false);
    await kluis.refresh();
    if (kluis.get().toestand.kluis !== 'bezet') return;
    setStill(true);
    announce(w.nog);
  };
  return (
    <GatePage title={w.titel} lead={<p>{w.lead}</p>}>
      <ul className="way-points">
        {w.punten.map((punt) => (
          <li key={punt}>{punt}</li>
        ))}
      </ul>
      <p className="soft">{w.waarom}</p>
      <div className="row">
        <Button
          variant="primary"
          icon={<RotateCcw aria-hidden />}
          onPress={() => {
            void again();
          }}
        >
          {nl.opnieuw}
        </Button>
        <WorkWithout />
      </div>
      {still ? <p className="strong">{w.nog}</p> : null}
    </GatePage>
  );
}
