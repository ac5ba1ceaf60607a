/** Filter, ranked cards with the surprise among them, and more on demand. */
import { ChevronDown } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import type { Rangschikking } from '../../../shared/contract/antwoorden-vorm';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { CallView, sameName, useCall } from '../../app';
import { Button, CheckGroup, Notice, useGlide } from '../../ui';
import { EditionNotice } from '../editie/EditionNotice';
import { ChosenList } from './ChosenList';
import { RichtingCard } from './RichtingCard';
import { STEP, useListState } from './list-state';
import { Surprise } from './Surprise';
import { WatAls } from './WatAls';
import { words } from './words';

const NIVEAUS = ['1', '2', '3', '4'] as const;
/** The surprise stands after the best three. */
const AFTER = 3;

export function RichtingenList({ gesprek }: { readonly gesprek: Gesprek }): ReactNode {
  const [state, change] = useListState(gesprek.code);
  const all = state.niveaus.length === NIVEAUS.length;
  const call = useCall(
    'match.richtingen',
    state.niveaus.length === 0
      ? null
      : {
          antwoorden: gesprek.antwoorden,
          filter: all ? {} : { niveaus: state.niveaus.map(Number) },
          aantal: state.aantal,
        },
  );
  return (
    <>
      <EditionNotice gesprek={gesprek} level={2} />
      <ChosenList gekozen={gesprek.gekozen} />
      <CheckGroup
        label={words.filter}
        choices={NIVEAUS.map((value) => ({ value, label: words.filterMbo(Number(value)) }))}
        value={NIVEAUS.filter((value) => state.niveaus.includes(value))}
        onChange={(niveaus) => {
          change({ niveaus, aantal: STEP });
        }}
      />
      {state.niveaus.length === 0 ? (
        <Notice>{words.geenBijFilter}</Notice>
      ) : (
        <CallView call={call}>
          {(data) => (
            <Ranked
              data={data}
              gesprek={gesprek}
              onMore={() => {
                change({ aantal: state.aantal + STEP });
              }}
            />
          )}
        </CallView>
      )}
      <WatAls antwoorden={gesprek.antwoorden} />
    </>
  );
}

interface RankedProps {
  readonly data: Rangschikking;
  readonly gesprek: Gesprek;
  readonly onMore: () => void;
}

function Ranked({ data, gesprek, onMore }: RankedProps): ReactNode {
  const list = useRef<HTMLOListElement>(null);
  const { richtingen, verrassing, vergeleken } = data;
  useGlide(list, richtingen.map((richting) => richting.crebo).join());
  const twins = sameName(richtingen);
  const top = richtingen.slice(0, AFTER);
  const apart = verrassing !== undefined && !top.some((richting) => richting.crebo === verrassing);
  const rest = richtingen.slice(AFTER).filter((richting) => richting.crebo !== verrassing);
  const card = (richting: (typeof richtingen)[number]): ReactNode => (
    <li key={richting.crebo} data-glide={richting.crebo}>
      <RichtingCard
        richting={richting}
        gekozen={gesprek.gekozen}
        showCrebo={twins.has(richting.crebo)}
        surprise={richting.crebo === verrassing}
      />
    </li>
  );
  return (
    <>
      <ol ref={list} className="stack richting-list">
        {top.map(card)}
        {apart ? (
          <li data-glide="verrassing">
            <Surprise crebo={verrassing} gesprek={gesprek} />
          </li>
        ) : null}
        {rest.map(card)}
      </ol>
      <div className="row-between">
        <p className="soft">{words.getoond(Math.min(richtingen.length, vergeleken), vergeleken)}</p>
        {richtingen.length < vergeleken ? (
          <Button icon={<ChevronDown aria-hidden />} onPress={onMore}>
            {words.meer}
          </Button>
        ) : null}
      </div>
    </>
  );
}
