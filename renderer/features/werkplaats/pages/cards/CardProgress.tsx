/** How far one is with the cards, in words. */
import type { ReactNode } from 'react';
import { minutesLeft } from '../../flow';
import { Say } from '../../texts/Say';

export function CardProgress({
  done,
  target,
}: {
  readonly done: number;
  readonly target: number;
}): ReactNode {
  const minuten = minutesLeft(done, target);
  return (
    <>
      {done === 0 ? null : (
        <p>
          <Say text="scherm.kaart.gedaan" values={{ aantal: done }} />
        </p>
      )}
      <p>
        {minuten > 1 ? (
          <Say text="scherm.voortgang.minuten" values={{ minuten }} />
        ) : (
          <Say text="scherm.voortgang.bijna" />
        )}
      </p>
    </>
  );
}
