/** What is chosen for the A4, also when the limits of the search hide it. */
import { X } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { MAX_LEERBANEN, type Gesprek } from '../../../shared/domain/gesprek';
import { useCall, useGesprek } from '../../app';
import { Button, Disclosure } from '../../ui';
import { words } from './words';

export function ChosenList({ gesprek }: { readonly gesprek: Gesprek }): ReactNode {
  const { wijzig } = useGesprek();
  const { leerbanen } = gesprek;
  const advies = useCall('advies.maak', leerbanen.length === 0 ? null : {});
  const w = words.keuze;
  // Stays once it stood there, so that dropping the last one does not take the focus away.
  const [stood, setStood] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  if (leerbanen.length > 0 && !stood) setStood(true);
  if (leerbanen.length === 0 && !stood) return null;
  const drop = (id: string): void => {
    box.current?.querySelector<HTMLElement>('button')?.focus();
    void wijzig({ soort: 'kies-leerbanen', ids: leerbanen.filter((one) => one !== id) });
  };
  return (
    <div className="card filters" ref={box}>
      <Disclosure level={2} title={w.titel(leerbanen.length, MAX_LEERBANEN)}>
        <ul className="gekozen">
          {leerbanen.map((id) => {
            const found = advies.data?.leerbanen.find(({ leerbaan }) => leerbaan.id === id)?.leerbaan;
            if (found === undefined && (advies.loading || advies.stale)) return null;
            const tekst =
              found === undefined ? w.verdwenen : w.bij(found.titel, found.leerbedrijf, found.plaats);
            return (
              <li key={id} className="row-between">
                <span>{tekst}</span>
                <Button
                  variant="quiet"
                  icon={<X aria-hidden />}
                  aria-label={w.wegLang(tekst)}
                  onPress={() => {
                    drop(id);
                  }}
                >
                  {w.weg}
                </Button>
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </div>
  );
}
