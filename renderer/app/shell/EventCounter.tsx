/** Which event is at hand, and how many people were spoken there; nothing when there is none. */
import { CalendarDays } from 'lucide-react';
import type { ReactNode } from 'react';
import { nl } from '../../i18n/nl';
import { useCall } from '../use-call';

export function EventCounter(): ReactNode {
  const { data } = useCall('evenement.lijst', {});
  const now = data?.evenementen.find(({ evenement }) => evenement.id === data.huidig);
  if (now === undefined) return null;
  const { naam, doel } = now.evenement;
  return (
    <a className="frame-event" href="#/evenement" title={naam}>
      <CalendarDays aria-hidden />
      <span className="frame-event-name">{naam}</span>
      <span aria-hidden> · </span>
      <span className="figures">
        {nl.evenementTeller(now.gesprekken, doel)}
        <span className="only-read">{` ${nl.evenementGesprekken}`}</span>
      </span>
    </a>
  );
}
