/** The card that counts for a title now, and whether the app is in doubt. */
import type { ReactNode } from 'react';
import type { KoppelVoorstel } from '../../../shared/contract/koppelen-vorm';
import { isClear } from '../../../shared/linking/choose-links';
import { words } from './words';

export interface CurrentCardProps {
  /** Best first. */
  readonly voorstel: readonly KoppelVoorstel[];
  /** Sentences of the confirmed cards; undefined while nothing is confirmed. */
  readonly zinnen: readonly string[] | undefined;
}

export function CurrentCard({ voorstel, zinnen }: CurrentCardProps): ReactNode {
  const [best, second] = voorstel;
  if (zinnen !== undefined) {
    return zinnen.map((zin) => (
      <p key={zin} className="kandidaat">
        {zin}
      </p>
    ));
  }
  if (best === undefined) return <p>{words.geen}</p>;
  return (
    <>
      <p className="kandidaat">{best.zin}</p>
      {isClear(best) || second === undefined ? null : <p>{words.twijfel(second.zin)}</p>}
    </>
  );
}
