/** Takes in files of other laptops: each is read on its own, and what can be used is saved in one go. */
import type { Invoer, Uitvoer } from '../../../shared/contract/channels';
import type { Evenement, Telregel } from '../../../shared/domain/evenement';
import { isHigher } from '../../../shared/evenement/join';
import type { CountStore } from '../tellen/store';
import type { EvenementBoek } from './book';
import { fromFile } from './exchange';
import { saveAll } from './save-all';
import { voegEvenement, zoekEvenement } from './stand';

type Uitkomst = Omit<Uitvoer<'evenement.invoer'>, 'overzicht'>;

/** @throws EngineError `niet-opgeslagen`, `onleesbaar-bestand`: then nothing of any file was taken in */
export async function takeIn(
  boek: EvenementBoek,
  counts: CountStore,
  { bestanden }: Invoer<'evenement.invoer'>,
): Promise<Uitkomst> {
  const known = new Map((await counts.all()).map((regel) => [regel.token, regel]));
  const uitkomst: Uitkomst = { gelezen: [], geweigerd: [] };
  const evenementen: Evenement[] = [];
  const regels: Telregel[] = [];
  let stand = boek.stand;
  for (const { naam: bestand, inhoud } of bestanden) {
    const read = fromFile(inhoud);
    if (!read.ok) {
      uitkomst.geweigerd.push({ bestand, reden: read.reden });
      continue;
    }
    const nieuw = zoekEvenement(stand, read.evenement.id) === undefined;
    const { naam } = read.evenement;
    uitkomst.gelezen.push({ bestand, evenement: naam, nieuw, ...learn(known, read.regels) });
    stand = voegEvenement(stand, read.evenement);
    evenementen.push(read.evenement);
    regels.push(...read.regels);
  }
  if (evenementen.length > 0)
    await saveAll(boek, counts, (hier) => evenementen.reduce(voegEvenement, hier), regels);
  return uitkomst;
}

/** Puts entries with those that are known. @returns what that does to the number of conversations */
function learn(
  known: Map<string, Telregel>,
  regels: readonly Telregel[],
): { erbij: number; bijgewerkt: number; gelijk: number } {
  const tally = { erbij: 0, bijgewerkt: 0, gelijk: 0 };
  for (const regel of regels) {
    const before = known.get(regel.token);
    const isBetter = before === undefined || isHigher(regel, before);
    if (isBetter) known.set(regel.token, regel);
    if (regel.soort !== 'gesprek') continue;
    if (before === undefined) tally.erbij += 1;
    else tally[isBetter ? 'bijgewerkt' : 'gelijk'] += 1;
  }
  return tally;
}
