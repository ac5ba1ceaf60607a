/** What is known to be missing, in Dutch, for the screen "Over de gegevens". Counted, never guessed. */
import type { Sources } from '../read/sources';
import { coverage } from './coverage';
import { titlesOf } from './titles';

/** One thought a sentence; sentences about gaps that are closed leave the list by themselves. */
export function missing(s: Sources): string[] {
  const { actueel, zonder, teWeinig, alleenBasisdeel } = coverage(s);
  const tekort = teWeinig - zonder;
  const titels = titlesOf(s);
  const zonderTaak = titels.filter(({ kern }) => kern.length === 0).length;
  const zonderProfiel = s.werkprocessen.filter(({ code }) => code.startsWith('P0-')).length;
  const metVaardigheid = new Set(s['kwalificatie-vaardigheden'].map(({ crebo }) => crebo)).size;
  const certificaten = new Set(s.certificaten.map(({ code }) => code)).size;
  const zonderTitel = s.kerntaken.filter(({ titel }) => titel === '').length;
  const telling: readonly (readonly [aantal: number, zin: string])[] = [
    [
      zonder,
      `Van ${n(zonder)} van de ${n(actueel)} actuele kwalificaties kennen we de werkprocessen nog niet.`,
    ],
    [tekort, `Van ${n(tekort)} actuele kwalificaties kennen we maar een of twee werkprocessen.`],
    [alleenBasisdeel, `Van ${n(alleenBasisdeel)} actuele kwalificaties kennen we alleen het basisdeel.`],
    [zonderProfiel, `Bij ${n(zonderProfiel)} werkprocessen is het nummer van het profiel niet bekend.`],
    [zonderTitel, `Van ${n(zonderTitel)} kerntaken is de titel niet bekend.`],
    [
      zonderTaak,
      `Bij ${n(zonderTaak)} van de ${n(titels.length)} titels van werkprocessen hoort nog geen taak.`,
    ],
  ];
  return [
    ...telling.filter(([aantal]) => aantal > 0).map(([, zin]) => zin),
    'Van de kwalificatiedossiers van 2026 is nog maar een klein deel bekend.',
    'Begin- en einddatum van kwalificaties zijn niet bekend.',
    'De opvolging van oude door nieuwe kwalificaties is afgeleid en niet officieel.',
    `Vaardigheden zijn bekend bij ${n(metVaardigheid)} van de ${n(s.kwalificaties.length)} kwalificaties.`,
    `Er zijn ${n(s.keuzedelen.length)} keuzedelen bekend. Landelijk zijn het er meer dan duizend.`,
    `Er zijn ${n(certificaten)} certificaten bekend. Landelijk zijn het er meer.`,
    'De adressen van loketten komen vooral uit 2015. Controleer ze voor je verwijst.',
    'Postcodes van na 2018 ontbreken.',
    'De grenzen op de kaart zijn van 2023 en sterk vereenvoudigd.',
  ];
}

function n(aantal: number): string {
  return String(aantal).replace(/\B(?=(?:\d{3})+$)/gu, '.');
}
