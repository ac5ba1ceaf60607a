/** What must be settled before a conversation may be seen: the way of working, and an open kluis. */
import type { ReactNode } from 'react';
import { assertNever } from '../../shared/domain/assert-never';
import { ChooseWay } from '../features/kluis/ChooseWay';
import { Damaged } from '../features/kluis/Damaged';
import { Held } from '../features/kluis/Held';
import { MakeKluis } from '../features/kluis/MakeKluis';
import { RecoveryKey } from '../features/kluis/RecoveryKey';
import { Unlock } from '../features/kluis/Unlock';
import { useCore, useKluis } from './core-context';
import { isOpenKluis } from './kluis-state';
import { useAwake } from './use-awake';

export function Gate({ children }: { readonly children: ReactNode }): ReactNode {
  const { bridge } = useCore();
  const { toestand, herstelsleutel } = useKluis();
  useAwake(bridge, isOpenKluis(toestand));
  if (herstelsleutel !== null) return <RecoveryKey herstelsleutel={herstelsleutel} />;
  if (toestand.werkwijze === null) return <ChooseWay />;
  if (toestand.werkwijze === 'zonder-bewaren') return children;
  switch (toestand.kluis) {
    case 'open':
      return children;
    case 'geen':
      return <MakeKluis />;
    case 'op-slot':
      return <Unlock toestand={toestand} />;
    case 'bezet':
      return <Held />;
    case 'beschadigd':
      return <Damaged />;
    default:
      return assertNever(toestand.kluis);
  }
}
