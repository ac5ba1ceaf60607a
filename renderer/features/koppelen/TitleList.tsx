/** A list of titles under its heading, a page at a time: an import can bring hundreds. */
import { useState, type ReactNode } from 'react';
import type { Koppeling } from '../../../shared/contract/koppelen-vorm';
import type { TaakId } from '../../../shared/domain/ids';
import { Button } from '../../ui';
import { TitleItem } from './TitleItem';
import type { Choose } from './use-choose';
import { words } from './words';

export interface TitleListProps extends Pick<Choose, 'choose' | 'headingRef'> {
  readonly heading: ReactNode;
  readonly titles: readonly Koppeling[];
  readonly zinOf: (taak: TaakId) => string;
}

const PAGE = 25;

export function TitleList({ heading, titles, zinOf, choose, headingRef }: TitleListProps): ReactNode {
  const [shown, setShown] = useState(PAGE);
  const rest = titles.length - shown;
  return (
    <section className="stack">
      {heading}
      <ul className="stack koppelen-lijst">
        {titles.slice(0, shown).map((title) => (
          <TitleItem
            key={title.sleutel}
            title={title}
            zinnen={(title.gekozen ?? []).map(zinOf)}
            headingRef={headingRef(title.sleutel)}
            onChoose={(taken) => {
              choose(title, taken);
            }}
          />
        ))}
      </ul>
      {rest <= 0 ? null : (
        <div>
          <Button
            onPress={() => {
              setShown(shown + PAGE);
            }}
          >
            {words.meer(Math.min(PAGE, rest))}
          </Button>
        </div>
      )}
    </section>
  );
}
