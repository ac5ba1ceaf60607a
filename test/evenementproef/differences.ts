/** What an installation says of the event, laid beside the figures as they must be. */
import type { EvenementBestand } from '../../shared/contract/evenement-vorm';
import type { EvenementId } from '../../shared/domain/evenement';
import type { Call } from './installation';
import { cell, figureAt, type Figures } from './reference';

/** Below this a figure is hidden. */
const ZICHTBAAR = 5;

/** @returns one line for each figure that differs */
export async function differences(call: Call, id: EvenementId, must: Figures): Promise<string[]> {
  const { evenementen } = await call('evenement.lijst', {});
  const counted = evenementen.find(({ evenement }) => evenement.id === id)?.gesprekken ?? 0;
  return [
    ...differs('gesprekken in de lijst', counted, must.gesprekken),
    ...(await inFile(call, id, must)),
    ...(await inReport(call, id, must)),
  ];
}

function differs(what: string, is: number | undefined, must: number | undefined): string[] {
  return is === must ? [] : [`${what}: ${String(is ?? 0)} in plaats van ${String(must ?? 0)}`];
}

/** Every count goes to other laptops: all of them must be right, the hidden ones too. */
async function inFile(call: Call, id: EvenementId, { cellen }: Figures): Promise<string[]> {
  const { inhoud } = await call('evenement.uitvoer', { id });
  const { regels } = JSON.parse(Buffer.from(inhoud, 'base64').toString('utf8')) as EvenementBestand;
  const counted = new Map<string, number>();
  for (const { soort, waarden } of regels) {
    for (const waarde of waarden)
      counted.set(cell(soort, waarde), (counted.get(cell(soort, waarde)) ?? 0) + 1);
  }
  return [...new Set([...counted.keys(), ...cellen.keys()])].flatMap((key) =>
    differs(`bestand, ${key}`, counted.get(key), cellen.get(key)),
  );
}

/** What a report shows is right; what it does not show may be hidden, and is never a figure of others. */
async function inReport(call: Call, id: EvenementId, must: Figures): Promise<string[]> {
  const verslag = await call('verslag.maak', { keuze: { soort: 'evenement', id } });
  const total = must.gesprekken < ZICHTBAAR ? null : must.gesprekken;
  const shown = verslag.tabellen.flatMap(({ soort, rijen }) =>
    rijen.map(({ waarde, aantal }) => ({ soort, waarde, aantal })),
  );
  return [
    ...differs('gesprekken in het verslag', verslag.gesprekken ?? undefined, total ?? undefined),
    ...shown.flatMap(({ soort, waarde, aantal }) =>
      aantal === null
        ? []
        : differs(`verslag, ${cell(soort, waarde)}`, aantal, figureAt(must, soort, waarde)),
    ),
  ];
}
