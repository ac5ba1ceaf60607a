/** The data sets that this project wrote or invented itself, as listed in the app. */
import type { Manifest } from '../../../electron/engine/reference/types';
import type { Sources } from '../read/sources';

type SetRegel = Manifest['sets'][number];

/** Kinds of records in data/sources/regelingen that are tools of the rules, not rules. */
const HULPMIDDEL: ReadonlySet<string> = new Set(['vraag', 'begrip']);

/** @param voorbeeldLeerbanen number of invented leerbanen */
export function ownSets(s: Sources, voorbeeldLeerbanen: number): SetRegel[] {
  const eigen = s.bronnen.find(({ id }) => id === 'eigen-werk');
  const basis = {
    editie: eigen?.editie ?? '',
    bron: eigen?.titel ?? '',
    licentie: eigen?.licentie ?? '',
    voorbeeld: false,
  };
  return [
    { ...basis, id: 'taken', naam: 'Taken in gewone woorden', aantal: s.taken.length },
    {
      ...basis,
      id: 'werkprocestitels',
      naam: 'Werkprocessen in gewone woorden',
      aantal: s.werkprocestitels.filter(({ zin }) => zin !== '').length,
    },
    {
      ...basis,
      id: 'eigen-inschatting',
      naam: 'Eigen inschatting bij onbekende werkprocessen',
      aantal: s['eigen-inschatting'].length,
    },
    {
      ...basis,
      id: 'beroep-taken',
      naam: 'Taken bij beroepen',
      aantal: s['isco-taken'].length + s['beroep-taken'].length,
    },
    {
      ...basis,
      id: 'regelingen',
      naam: 'Routes, geld en loketten',
      aantal: s.regelingen.filter(({ soort }) => !HULPMIDDEL.has(soort)).length,
      editie: 'staat bij elke regel',
      bron: 'staat bij elke regel',
    },
    {
      ...basis,
      id: 'voorbeeld-leerbanen',
      naam: 'Leerbanen (verzonnen voorbeelden)',
      aantal: voorbeeldLeerbanen,
      bron: 'verzonnen door Leerbaankompas',
      voorbeeld: true,
    },
  ];
}
