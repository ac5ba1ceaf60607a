/** The chosen leerbanen: who, where, how far, how, when. Invented ones say so, twice. */
import type { ReactNode } from 'react';
import type { Advies } from '../../../shared/contract/advies-vorm';
import { afstand, datum } from '../../i18n/format';
import { shorten } from '../shorten';
import { words } from '../words';
import { Part } from './Part';

export interface PlacesPartProps {
  readonly advies: Advies;
  readonly most: number;
}

const NAME = 48;
const PLACE = 30;

export function PlacesPart({ advies, most }: PlacesPartProps): ReactNode {
  const shown = advies.leerbanen.slice(0, most);
  const more = advies.leerbanen.length - shown.length;
  const w = words.leerbanen;
  return (
    <Part title={shown.length === 0 ? w.kopLeeg : w.kop}>
      {shown.length === 0 ? (
        <p data-regel>{advies.leerbanenWeg === 0 ? w.leeg : w.weg(advies.leerbanenWeg)}</p>
      ) : (
        <>
          {advies.leerbanenVoorbeeld ? (
            <p data-kop>
              <strong>{w.voorbeelden}</strong>
            </p>
          ) : null}
          <table className="blad-tabel blad-leerbanen">
            <thead>
              <tr data-kop>
                <th scope="col">{w.bedrijf}</th>
                <th scope="col">{w.plaats}</th>
                <th scope="col">{w.leerweg}</th>
                <th scope="col">{w.start}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ leerbaan, km }) => (
                <tr key={leerbaan.id} data-regel>
                  <th scope="row">
                    {leerbaan.voorbeeld ? <strong>{w.voorbeeld} </strong> : null}
                    {shorten(leerbaan.leerbedrijf, NAME)}: {shorten(leerbaan.titel, NAME)}
                  </th>
                  <td>
                    {shorten(leerbaan.plaats, PLACE)}
                    {km === undefined ? '' : `, ${afstand(km)}`}
                  </td>
                  <td>{w.wegen[leerbaan.leerweg]}</td>
                  <td>{leerbaan.start === undefined ? w.startOnbekend : datum(leerbaan.start)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {more > 0 ? <p data-regel>{w.meer(more)}</p> : null}
    </Part>
  );
}
