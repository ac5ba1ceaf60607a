/**
 * What must be settled before a conversation may be seen: the way of working, and an open kluis. While the werkplaats
 * is on, nothing is seen but the werkplaats.
 */
import { Suspense, lazy, type ReactNode } from 'react';
import { assertNever } from '../../shared/domain/assert-never';
import { ChooseWay } from '../features/kluis/ChooseWay';
import { Damaged } from '../features/kluis/Damaged';
import { Held } from '../features/kluis/Held';
import { MakeKluis } from '../features/kluis/MakeKluis';
import { RecoveryKey } from '../features/kluis/RecoveryKey';
import { Unlock } from '../features/kluis/Unlock';
import { Loading } from '../ui';
import { useCore, useKluis } from './core-context';
import { isOpenKluis } from './kluis-state';
import { useAwake } from './use-awake';

const WerkplaatsApp = lazy(() => import('../features/werkplaats/WerkplaatsApp'));

export function Gate({ children }: { readonly children: ReactNode }): ReactNode {
  const { bridge, inWerkplaats } = useCore();
  const { toestand, herstelsleutel } = useKluis();
  useAwake(bridge, isOpenKluis(toestand));
  if (inWerkplaats) {
    return (
      <Suspense fallback={<Loading />}>
        <WerkplaatsApp />
      </Suspense>
    );
  }
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
