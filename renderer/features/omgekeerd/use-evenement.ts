/** The event of the moment, which keeps the list of leerbanen that are there; null when there is none. */
import type { AanwezigeLeerbaan, Evenement } from '../../../shared/domain/evenement';
import type { Fout } from '../../../shared/contract/result';
import { useAction, useCall } from '../../app';

export interface HuidigEvenement {
  /** Undefined while it is not known yet. */
  readonly evenement: Evenement | null | undefined;
  readonly setAanwezig: (aanwezig: readonly AanwezigeLeerbaan[]) => void;
  readonly fout: Fout | undefined;
}

export function useEvenement(): HuidigEvenement {
  const lijst = useCall('evenement.lijst', {});
  const change = useAction('evenement.wijzig');
  const overzicht = change.data ?? lijst.data;
  const found = overzicht?.evenementen.find(({ evenement }) => evenement.id === overzicht.huidig)?.evenement;
  return {
    evenement: overzicht === undefined && lijst.error === undefined ? undefined : (found ?? null),
    setAanwezig: (aanwezig) => {
      if (!found) return;
      const { id, organisator, regio, doel } = found;
      const rest = doel === undefined ? {} : { doel };
      void change.run({ id, organisator, regio, ...rest, aanwezig: [...aanwezig] });
    },
    fout: change.error,
  };
}
