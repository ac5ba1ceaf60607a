/** Another card for a title: the other ones that the app found, or any card by everyday words. */
import type { ReactNode } from 'react';
import type { KoppelVoorstel } from '../../../shared/contract/koppelen-vorm';
import type { TaakId } from '../../../shared/domain/ids';
import { Button } from '../../ui';
import { CardSearch } from './CardSearch';
import { words } from './words';

export interface CardChooserProps {
  readonly others: readonly KoppelVoorstel[];
  readonly onChoose: (taak: TaakId) => void;
}

export function CardChooser({ others, onChoose }: CardChooserProps): ReactNode {
  return (
    <div className="stack-small">
      {others.length === 0 ? null : (
        <>
          <p>{words.beter}</p>
          <ul className="koppelen-anders">
            {others.map(({ taak, zin }) => (
              <li key={taak}>
                <Button
                  onPress={() => {
                    onChoose(taak);
                  }}
                >
                  {zin}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <CardSearch onChoose={onChoose} />
    </div>
  );
}
