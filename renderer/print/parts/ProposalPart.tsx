/** What is proposed to learn: the official title with its code for the school, and plain words for the person. */
import type { ReactNode } from 'react';
import type { Advies } from '../../../shared/contract/advies-vorm';
import { shorten } from '../shorten';
import { words } from '../words';
import { Part } from './Part';

export interface ProposalPartProps {
  readonly advies: Advies;
  readonly most: number;
}

const TITLE = 130;
const PLAIN = 120;
const NAME = 80;
/** So many of what is known already, and so long, fit in two lines. */
const KNOWN = 2;
const KNOWN_TITLE = 50;

export function ProposalPart({ advies, most }: ProposalPartProps): ReactNode {
  const { voorstel, voorstelTotaal, voorstelVoor, richtingen } = advies;
  const shown = voorstel.slice(0, most);
  const others = voorstel.slice(most).map(({ code }) => code);
  const rest = voorstelTotaal - voorstel.length;
  const w = words.voorstel;
  const below = [
    ...(voorstelVoor === undefined ? [] : [w.voor(shorten(voorstelVoor, NAME), richtingen[0]?.crebo)]),
    w.wie,
    ...(others.length + rest > 0 ? [w.ook(others, rest)] : []),
  ];
  return (
    <Part title={w.kop}>
      {shown.length === 0 ? (
        <p data-regel>{emptyLine(advies)}</p>
      ) : (
        <>
          <table className="blad-tabel blad-voorstel">
            <thead>
              <tr data-kop>
                <th scope="col">{w.officieel}</th>
                <th scope="col">{w.gewoon}</th>
                <th scope="col">{w.waarom}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ code, titel, zin, reden }) => (
                <tr key={code} data-regel>
                  <th scope="row">
                    {shorten(titel, TITLE)} <span className="blad-code">({code})</span>
                  </th>
                  <td>{zin === undefined ? '–' : shorten(zin, PLAIN)}</td>
                  <td>{w.redenen[reden]}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p data-regel>{below.join(' ')}</p>
        </>
      )}
      <KnownLine known={advies.voorstelKanAl ?? []} />
    </Part>
  );
}

/** Nothing to learn, or nothing chosen of it. */
function emptyLine({ voorstelVoor, richtingen: [first] }: Advies): string {
  const w = words.voorstel;
  if (voorstelVoor === undefined || first === undefined) return w.leeg;
  return first.metHulp + first.teLeren + first.nietGevraagd === 0 ? w.klaar : w.leegGemaakt;
}

/** One line for what the person can do already and wants on paper too. */
function KnownLine({ known }: { readonly known: NonNullable<Advies['voorstelKanAl']> }): ReactNode {
  if (known.length === 0) return null;
  const w = words.voorstel;
  const named = known.slice(0, KNOWN).map(({ titel, code }) => `${shorten(titel, KNOWN_TITLE)} (${code})`);
  const more = known.length - named.length;
  return <p data-regel>{w.kanAl([...named, ...(more > 0 ? [w.kanAlMeer(more)] : [])])}</p>;
}
