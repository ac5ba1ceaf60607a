/** The row in `bron` that stands for a load: every fact that came from it names this source. */
import type { Geladen, Lading } from '../../importers/types';
import type { LadingSoort } from './apply';
import type { WorkDatabase } from './work-database';

interface Uitgave {
  readonly titel: string;
  readonly uitgever: string;
  readonly licentie: string;
}

/** A licence that was not seen is named so. */
const NIET_GEZIEN = 'niet vastgesteld';

const UITGAVEN: Readonly<Record<LadingSoort, Uitgave>> = {
  dossiers: { titel: 'Kwalificatiedossiers van SBB (XML)', uitgever: 'SBB', licentie: NIET_GEZIEN },
  crebolijst: { titel: 'Crebolijst van SBB', uitgever: 'SBB', licentie: NIET_GEZIEN },
  koppeltabel: { titel: 'Opleidingskoppeltabel mbo van SBB', uitgever: 'SBB', licentie: NIET_GEZIEN },
  leerbanen: { titel: 'Leerbanen', uitgever: 'eigen bestand', licentie: NIET_GEZIEN },
  erkenningen: { titel: 'Erkende leerbedrijven', uitgever: 'eigen bestand', licentie: NIET_GEZIEN },
  vaardigheden: {
    titel: 'CompetentNL, vaardigheden bij mbo-opleidingen',
    uitgever: 'CompetentNL',
    licentie: NIET_GEZIEN,
  },
  gemeenten: {
    titel: 'Gebieden in Nederland van CBS',
    uitgever: 'CBS',
    licentie: 'CC BY 4.0 (algemeen bekend, niet nagekeken)',
  },
  postcodes: { titel: 'Postcodes uit een eigen bestand', uitgever: 'eigen bestand', licentie: NIET_GEZIEN },
  regels: { titel: 'Regels voor routes en geld', uitgever: 'eigen bestand', licentie: NIET_GEZIEN },
};

/** How the source of a kind is called, for people. */
function bronTitel(soort: LadingSoort, editie: string): string {
  return editie === '' ? UITGAVEN[soort].titel : `${UITGAVEN[soort].titel}, ${editie}`;
}

/** @param nummer of the load in its list, from 1 @returns the id of its source */
export function addBron(database: WorkDatabase, { lading }: Geladen, nummer: number): string {
  const id = `geladen-${String(nummer)}`;
  const { uitgever, licentie } = UITGAVEN[lading.soort];
  database.run('INSERT INTO bron (id, titel, uitgever, editie, licentie) VALUES (?, ?, ?, ?, ?)', [
    id,
    bronTitel(lading.soort, lading.editie),
    uitgever,
    lading.editie,
    licentie,
  ]);
  return id;
}

/** Where a load comes from, for people. */
export function bronVan(lading: Lading): string {
  if (lading.soort !== 'pakket') return UITGAVEN[lading.soort].titel;
  return lading.maker === '' ? 'Gegevenspakket zonder maker' : `Gegevenspakket van ${lading.maker}`;
}
