/** Titles of werkprocessen that nobody mapped: does the card that the app found fit, or is there a better one? */
import type { ReactNode } from 'react';
import type { Koppeling } from '../../../shared/contract/koppelen-vorm';
import { CallView, FoutNotice, StepLayout, useCall } from '../../app';
import { EmptyState, TextLink } from '../../ui';
import { splitList } from './split-list';
import { TitleList } from './TitleList';
import { useChoose } from './use-choose';
import { words } from './words';
import './koppelen.css';

export default function KoppelenScreen(): ReactNode {
  const lijst = useCall('koppelen.lijst', {});
  const isEmpty = lijst.data?.length === 0;
  return (
    <StepLayout
      title={words.titel}
      backTo="/gegevens"
      lead={lijst.data === undefined || isEmpty ? undefined : <p>{words.lead}</p>}
    >
      <CallView call={lijst}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState
              title={words.leeg.titel}
              action={
                <TextLink to="/gegevens" variant="primary">
                  {words.leeg.knop}
                </TextLink>
              }
            >
              {words.leeg.uitleg}
            </EmptyState>
          ) : (
            <Lists list={list} />
          )
        }
      </CallView>
    </StepLayout>
  );
}

function Lists({ list }: { readonly list: readonly Koppeling[] }): ReactNode {
  const { choose, fout, headingRef } = useChoose(list);
  const { open, klaar } = splitList(list);
  const ids = [...new Set(klaar.flatMap(({ gekozen = [] }) => gekozen))];
  const taken = useCall('taken.toon', ids.length === 0 ? null : { ids });
  const zinnen = new Map((taken.data ?? []).map(({ id, zin }) => [id, zin]));
  const shared = { choose, headingRef, zinOf: (id: (typeof ids)[number]) => zinnen.get(id) ?? '' };
  return (
    <div className="stack-large">
      {fout === undefined ? null : <FoutNotice fout={fout} />}
      <TitleList
        {...shared}
        titles={open}
        heading={
          <h2 className="kop" tabIndex={-1} ref={headingRef('')}>
            {open.length === 0 ? words.allesBekeken : words.open(open.length)}
          </h2>
        }
      />
      {klaar.length === 0 ? null : (
        <TitleList
          {...shared}
          titles={klaar}
          heading={<h2 className="kop">{words.klaar(klaar.length)}</h2>}
        />
      )}
    </div>
  );
}
