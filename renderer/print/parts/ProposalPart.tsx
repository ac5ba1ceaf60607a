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

export function ProposalPart({ advies, most }: ProposalPartProps): ReactNode {
  const { voorstel, voorstelTotaal, voorstelVoor } = advies;
  const shown = voorstel.slice(0, most);
  const more = voorstelTotaal - shown.length;
  const reasons = [...new Set(shown.map(({ reden }) => reden))];
  const w = words.voorstel;
  const below = [
    ...(voorstelVoor === undefined ? [] : [w.voor(shorten(voorstelVoor, NAME))]),
    ...(more > 0 ? [w.meer(more, reasons)] : []),
  ];
  return (
    <Part title={w.kop}>
      {shown.length === 0 ? (
        <p data-regel>{voorstelVoor === undefined ? w.leeg : w.klaar}</p>
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
    </Part>
  );
}
