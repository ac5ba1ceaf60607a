/** What people should know about a sheet after it was read, in Dutch. */
import type { SheetCounts } from './sheet-feed';

/** @param opmerking gets a sentence for everything that was counted */
export function remarkOn(naam: string, counts: SheetCounts, opmerking: (tekst: string) => void): void {
  const waar = `Werkblad "${naam}"`;
  const say = (count: number, one: string, more: string): void => {
    if (count > 0) opmerking(`${waar}: ${count === 1 ? one : `${String(count)} ${more}`}`);
  };
  say(
    counts.formules,
    '1 cel is een formule. De app gebruikt de uitkomst die in het bestand staat.',
    'cellen zijn een formule. De app gebruikt de uitkomsten die in het bestand staan.',
  );
  say(
    counts.formulesZonderUitkomst,
    '1 formule heeft geen uitkomst. Die cel telt als leeg. Open het bestand in je rekenprogramma en sla het op.',
    'formules hebben geen uitkomst. Die cellen tellen als leeg. Open het bestand in je rekenprogramma en sla het op.',
  );
  say(
    counts.samengevoegd,
    'op 1 plek zijn rijen samengevoegd. Alleen de bovenste rij heeft daar een waarde.',
    'groepen cellen zijn over meer rijen samengevoegd. Alleen de bovenste rij heeft daar een waarde.',
  );
  say(
    counts.verborgenRijen,
    '1 rij is verborgen, bijvoorbeeld door een filter. De app heeft die wel gelezen.',
    'rijen zijn verborgen, bijvoorbeeld door een filter. De app heeft ze wel gelezen.',
  );
  say(
    counts.teVerRechts,
    '1 cel staat ver naar rechts, buiten de lijst. De app heeft die niet gelezen.',
    'cellen staan ver naar rechts, buiten de lijst. De app heeft ze niet gelezen.',
  );
}
