/** The desk of the region and at most three schemes. */
import type { ReactNode } from 'react';
import type { Advies } from '../../../shared/contract/advies-vorm';
import type { GeldUitkomst } from '../../../shared/contract/route-vorm';
import { hoofdletter } from '../../i18n/format';
import { firstSentences, shorten } from '../shorten';
import { words } from '../words';
import { Part } from './Part';

export interface MoneyPartProps {
  readonly advies: Advies;
  readonly most: number;
}

const NAME = 70;
const AMOUNT = 110;
const OWN = 90;
const SOURCE = 90;

export function MoneyPart({ advies, most }: MoneyPartProps): ReactNode {
  const { geld, loket } = advies;
  const shown = geld.slice(0, most);
  const more = geld.length - shown.length;
  const w = words.geld;
  return (
    <Part title={w.kop}>
      <p data-regel>{deskLine(loket)}</p>
      {geld.length === 0 ? <p data-regel>{w.leeg}</p> : null}
      {shown.length === 0 ? null : (
        <ul className="blad-geld">
          {shown.map((regeling) => (
            <li key={regeling.id} data-regel>
              <strong>{shorten(regeling.naam, NAME)}</strong>
              {`: ${moneyLine(regeling)}`}
            </li>
          ))}
        </ul>
      )}
      {geld.length === 0 ? null : <p data-regel>{[...(more > 0 ? [w.meer(more)] : []), w.op].join(' ')}</p>}
    </Part>
  );
}

function deskLine(loket: Advies['loket']): string {
  const w = words.geld;
  const desk = loket?.lokettenInRegio[0];
  if (loket === undefined || desk === undefined) return w.geenLoket;
  const website = desk.website.replace(/^https?:\/\//u, '');
  return [
    w.loket([desk.naam, desk.plaats].filter((part) => part !== '').join(', ')),
    ...(website === '' ? [] : [w.website(website)]),
    ...(desk.zekerheid === 'geldend' ? [] : [w.controleren]),
    ...(desk.lokaal?.openingstijden === undefined
      ? []
      : [w.eigenOpen(shorten(desk.lokaal.openingstijden, OWN), desk.lokaal.datum)]),
    w.bron(shorten(desk.bron, SOURCE)),
  ].join(' ');
}

/** What the organisation itself says stands first, marked as its own: it may make the rest of no use. */
function moneyLine({ bedrag, zekerheid, uitkomst, lokaal, bron }: GeldUitkomst): string {
  const w = words.geld;
  const own = ownStatus(lokaal);
  const misschien = own.length === 0 ? w.misschien : hoofdletter(w.misschien);
  return [
    ...own,
    ...(uitkomst === 'past' ? [] : [misschien]),
    firstSentences(bedrag, AMOUNT),
    ...(zekerheid === 'geldend' ? [] : [w.controleren]),
    ...(lokaal?.correctie === undefined ? [] : [words.eigenTekst(lokaal.correctie.datum)]),
    words.bron(bron.vindplaats, bron.gecontroleerd),
  ].join(' ');
}

/** A note about an earlier round, or that nobody knows, says nothing to who takes this paper along. */
function ownStatus(lokaal: GeldUitkomst['lokaal']): readonly string[] {
  const { status } = lokaal ?? {};
  if (status === undefined || status.eerdereRonde || status.status === 'onbekend') return [];
  return [words.geld.eigenStand(status.status, status.datum)];
}
