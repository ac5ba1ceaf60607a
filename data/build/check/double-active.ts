/**
 * A kwalificatie may not be actueel twice. When a dossier is renewed the old and the new crebo can both
 * be actueel for some years: that is real, and stands in bekend-dubbel.csv, pair by pair, with the reason.
 */
import { fold } from '../../../shared/text/fold';
import type { Sources } from '../read/sources';
import { fout, type Probleem } from './problem';

type Nodig = Pick<Sources, 'kwalificaties' | 'opvolging' | 'bekend-dubbel'>;

/** Two actuele crebo's with the same name and level, or an actuele that was followed up by an actuele. */
export function doubleActive(s: Nodig): Probleem[] {
  const bekend = new Set(s['bekend-dubbel'].map(({ oud, nieuw }) => pair(oud, nieuw)));
  const actuele = s.kwalificaties.filter(({ status }) => status === 'actueel');
  const isActueel = new Set(actuele.map(({ crebo }) => crebo));
  const eerder = new Map<string, string>();
  const zelfde = actuele.flatMap(({ crebo, naam, niveau, regel }) => {
    const sleutel = `${fold(naam)} ${niveau}`;
    const ander = eerder.get(sleutel);
    eerder.set(sleutel, crebo);
    if (ander === undefined || ander === crebo || bekend.has(pair(ander, crebo))) return [];
    return [
      fout(
        'kwalificaties.csv',
        regel,
        crebo,
        `even actueel als ${ander}, met dezelfde naam en hetzelfde niveau`,
      ),
    ];
  });
  const opgevolgd = s.opvolging
    .filter(({ oud, nieuw }) => isActueel.has(oud) && isActueel.has(nieuw) && !bekend.has(pair(oud, nieuw)))
    .map(({ oud, nieuw, regel }) =>
      fout('opvolging.csv', regel, oud, `is opgevolgd door ${nieuw}, en toch nog actueel`),
    );
  return [...zelfde, ...opgevolgd];
}

/** A listed pair that is no longer double only confuses: it must go. */
export function needlessKnownDoubles(s: Nodig): Probleem[] {
  const status = new Map(s.kwalificaties.map((rij) => [rij.crebo, rij.status]));
  return s['bekend-dubbel']
    .filter(({ oud, nieuw }) => status.get(oud) !== 'actueel' || status.get(nieuw) !== 'actueel')
    .map(({ oud, nieuw, regel }) =>
      fout('bekend-dubbel.csv', regel, `${oud} ${nieuw}`, 'niet allebei actueel: haal weg'),
    );
}

function pair(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
