/** Chooses a richting, or takes it out of the choice. At most three. */
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { MAX_RICHTINGEN } from '../../../shared/domain/gesprek';
import type { Crebo } from '../../../shared/domain/ids';
import { useGesprek } from '../../app';
import { ToggleButton, announce } from '../../ui';
import { words } from './words';

export interface ChooseButtonProps {
  readonly crebo: Crebo;
  readonly naam: string;
  readonly gekozen: readonly Crebo[];
}

export function ChooseButton({ crebo, naam, gekozen }: ChooseButtonProps): ReactNode {
  const { wijzig } = useGesprek();
  const chosen = gekozen.includes(crebo);
  const full = !chosen && gekozen.length >= MAX_RICHTINGEN;
  const toggle = (on: boolean): void => {
    const others = gekozen.filter((item) => item !== crebo);
    void wijzig({ soort: 'kies-richtingen', crebos: on ? [...others, crebo] : others });
    announce(on ? words.keuze.erbij(naam) : words.keuze.eraf(naam));
  };
  return (
    <>
      <ToggleButton icon={<Plus aria-hidden />} isSelected={chosen} isDisabled={full} onChange={toggle}>
        {chosen ? words.gekozen : words.kies}
        <span className="only-read">{`: ${naam}`}</span>
      </ToggleButton>
      {full ? <span className="soft">{words.vol}</span> : null}
    </>
  );
}
