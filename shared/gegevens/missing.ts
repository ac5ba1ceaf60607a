/** What is known to be missing, in Dutch, for the screen "Over de gegevens". Counted, never guessed. */

/** Counts over the kwalificaties and what belongs to them; all of what is loaded. */
export interface Tellingen {
  readonly actueel: number;
  /** Actuele kwalificaties with no werkprocessen at all. */
  readonly zonder: number;
  /** Actuele kwalificaties with fewer than three werkprocessen (the ones without any included). */
  readonly teWeinig: number;
  /** Actuele kwalificaties with at least three werkprocessen, all of the basisdeel. */
  readonly alleenBasisdeel: number;
  /** Werkprocessen of a profiel of which the number is not known. */
  readonly zonderProfielnummer: number;
  readonly kerntakenZonderTitel: number;
  readonly titels: number;
  readonly titelsZonderTaak: number;
  readonly kwalificaties: number;
  /** Kwalificaties of which the first day is known. */
  readonly metIngangsdatum: number;
  /** Kwalificaties of 2026 or later that came from the official file. */
  readonly officieelVan2026: number;
  /** Successions that are reasoned and not official. */
  readonly opvolgingAfgeleid: number;
  readonly metVaardigheid: number;
  readonly keuzedelen: number;
  readonly certificaten: number;
}

/** As many of 2026 as show that the official file is in. */
const EEN_JAARGANG = 100;

/** One thought a sentence; sentences about gaps that are closed leave the list by themselves. */
export function ontbrekend(t: Tellingen): string[] {
  const tekort = t.teWeinig - t.zonder;
  const telling: readonly (readonly [aantal: number, zin: string])[] = [
    [
      t.zonder,
      `Van ${n(t.zonder)} van de ${n(t.actueel)} actuele kwalificaties kennen we de werkprocessen nog niet.`,
    ],
    [tekort, `Van ${n(tekort)} actuele kwalificaties kennen we maar een of twee werkprocessen.`],
    [t.alleenBasisdeel, `Van ${n(t.alleenBasisdeel)} actuele kwalificaties kennen we alleen het basisdeel.`],
    [
      t.zonderProfielnummer,
      `Bij ${n(t.zonderProfielnummer)} werkprocessen is het nummer van het profiel niet bekend.`,
    ],
    [t.kerntakenZonderTitel, `Van ${n(t.kerntakenZonderTitel)} kerntaken is de titel niet bekend.`],
    [
      t.titelsZonderTaak,
      `Bij ${n(t.titelsZonderTaak)} van de ${n(t.titels)} titels van werkprocessen hoort nog geen taak.`,
    ],
    [
      t.officieelVan2026 < EEN_JAARGANG ? 1 : 0,
      'Van de kwalificatiedossiers van 2026 is nog maar een klein deel bekend.',
    ],
    [t.kwalificaties - t.metIngangsdatum, ingangsdatum(t)],
    [t.opvolgingAfgeleid, 'De opvolging van oude door nieuwe kwalificaties is afgeleid en niet officieel.'],
  ];
  return [
    ...telling.filter(([aantal]) => aantal > 0).map(([, zin]) => zin),
    `Vaardigheden zijn bekend bij ${n(t.metVaardigheid)} van de ${n(t.kwalificaties)} kwalificaties.`,
    `Er zijn ${n(t.keuzedelen)} keuzedelen bekend. Landelijk zijn het er meer dan duizend.`,
    `Er zijn ${n(t.certificaten)} certificaten bekend. Landelijk zijn het er meer.`,
    'De adressen van loketten komen vooral uit 2015. Controleer ze voor je verwijst.',
    'Postcodes van na 2018 ontbreken.',
    'De grenzen op de kaart zijn van 2023 en sterk vereenvoudigd.',
  ];
}

function ingangsdatum({ kwalificaties, metIngangsdatum }: Tellingen): string {
  if (metIngangsdatum === 0) return 'Begin- en einddatum van kwalificaties zijn niet bekend.';
  const zonder = kwalificaties - metIngangsdatum;
  return `Van ${n(zonder)} van de ${n(kwalificaties)} kwalificaties is de begindatum niet bekend.`;
}

function n(aantal: number): string {
  return String(aantal).replace(/\B(?=(?:\d{3})+$)/gu, '.');
}
