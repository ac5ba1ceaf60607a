/** Writes figures in Dutch: "2.700 euro", "457,5". */
const GETAL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

export function getal(waarde: number): string {
  return GETAL.format(waarde);
}

/** Whole euros, rounded down. */
export function euro(bedrag: number): string {
  return `${getal(Math.floor(bedrag))} euro`;
}
