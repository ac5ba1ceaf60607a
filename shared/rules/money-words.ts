/** Amounts and windows of a scheme in words. Figures come from the data; here they are only chosen. */
import type { Datum } from '../domain/ids';
import { dutchDate } from './dutch-date';
import { evaluate } from './evaluate';
import type { Feiten } from './facts';
import type { Geld, Tijdvak } from './regeling-schema';
import type { RegelsOpDatum } from './rule-book';

const BEDRAG_ONBEKEND = 'Hoeveel geld het is, weten we niet.';

/** The amounts that can hold for this person; those of another level are left out. */
export function amountWords(geld: Geld, feiten: Feiten, regels: RegelsOpDatum): string {
  const kunnen = geld.bedragen.filter(
    ({ alleenAls }) =>
      alleenAls === undefined || evaluate(regels.uitgeschreven(alleenAls), feiten).staat !== 'niet-voldaan',
  );
  return kunnen.map((bedrag) => bedrag.tekst).join(' ') || (geld.bedragTekst ?? BEDRAG_ONBEKEND);
}

/** @param vandaag day of asking: whether a window is open is about now, not about the conversation */
export function windowWords(geld: Geld, vandaag: Datum): string {
  const tijdvakken = [...(geld.tijdvakken ?? [])].sort((a, b) => a.van.localeCompare(b.van));
  const open = tijdvakken.find((tijdvak) => tijdvak.van <= vandaag && vandaag <= tijdvak.tot);
  if (open !== undefined) return `Aanvragen kan nu: ${span(open)}. ${geld.wanneer}`;
  const komt = tijdvakken.find((tijdvak) => vandaag < tijdvak.van);
  if (komt !== undefined) return `Aanvragen kan ${span(komt)}. ${geld.wanneer}`;
  const laatste = tijdvakken.at(-1);
  if (laatste === undefined) return geld.wanneer;
  return `Aanvragen kon ${span(laatste)}. Of er een nieuwe ronde komt, weten we niet. ${geld.wanneer}`;
}

function span(tijdvak: Tijdvak): string {
  return `van ${dutchDate(tijdvak.van)} tot en met ${dutchDate(tijdvak.tot)}`;
}
