/** One title: where it stands, the card it is linked to, and what somebody can make of that. */
import { Check, Search, Undo2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Koppeling } from '../../../shared/contract/koppelen-vorm';
import type { TaakId } from '../../../shared/domain/ids';
import { Badge, Button } from '../../ui';
import { CardChooser } from './CardChooser';
import { CurrentCard } from './CurrentCard';
import { words } from './words';

export interface TitleItemProps {
  readonly title: Koppeling;
  /** Sentences of the confirmed cards, in their order. */
  readonly zinnen: readonly string[];
  readonly headingRef: (heading: HTMLElement | null) => void;
  /** Without cards: back to the automatic link. */
  readonly onChoose: (taken: readonly TaakId[]) => void;
}

export function TitleItem({ title, zinnen, headingRef, onChoose }: TitleItemProps): ReactNode {
  const { titel, dossiers, voorstel, gekozen } = title;
  const [best] = voorstel;
  const confirmed = gekozen !== undefined;
  const shown = gekozen ?? (best === undefined ? [] : [best.taak]);
  const [choosing, setChoosing] = useState(shown.length === 0);
  const choose = (taak: TaakId): void => {
    setChoosing(false);
    onChoose([taak]);
  };
  return (
    <li className="card stack-small">
      <h3 className="strong" tabIndex={-1} ref={headingRef}>
        {titel}
      </h3>
      <p className="soft">{words.uit(dossiers)}</p>
      <p>
        <Badge tone={confirmed ? 'voldaan' : 'leren'}>
          {confirmed ? words.bevestigd : words.automatisch}
        </Badge>
      </p>
      <CurrentCard voorstel={voorstel} zinnen={confirmed ? zinnen : undefined} />
      <div className="row">
        {confirmed ? (
          <Button
            icon={<Undo2 aria-hidden />}
            about={titel}
            onPress={() => {
              onChoose([]);
            }}
          >
            {words.ongedaan}
          </Button>
        ) : best === undefined ? null : (
          <Button
            icon={<Check aria-hidden />}
            about={titel}
            onPress={() => {
              choose(best.taak);
            }}
          >
            {words.ja}
          </Button>
        )}
        <Button
          variant="quiet"
          icon={<Search aria-hidden />}
          about={titel}
          aria-expanded={choosing}
          onPress={() => {
            setChoosing(!choosing);
          }}
        >
          {choosing ? words.sluit : words.anders}
        </Button>
      </div>
      {choosing ? (
        <CardChooser others={voorstel.filter(({ taak }) => !shown.includes(taak))} onChoose={choose} />
      ) : null}
    </li>
  );
}
