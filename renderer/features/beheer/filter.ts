/** Which rules are shown: by words, kind, region, status, certainty, and how soon they end. Pure. */
import type { LokaleStand } from '../../../shared/contract/lokaal-vorm';
import type { RegelRij } from '../../../shared/contract/regelingen-vorm';
import type { Datum } from '../../../shared/domain/ids';
import type { Venster, Zekerheid } from '../../../shared/domain/regeling';
import { addDays } from '../../../shared/kluis/retention';
import { fold } from '../../../shared/text/fold';

export const ALLES = 'alles';
/** Rules that name no region. */
export const LANDELIJK = 'landelijk';

export interface Filter {
  readonly zoek: string;
  readonly soort: string;
  /** Code of a region, ALLES or LANDELIJK. */
  readonly regio: string;
  readonly stand: LokaleStand | typeof ALLES;
  readonly zekerheid: Zekerheid | typeof ALLES;
  /** Only what ends within so many days; null: whenever it ends. */
  readonly verlooptBinnen: number | null;
  /** Only what the organisation itself wrote about. */
  readonly eigen: boolean;
}

export const GEEN_FILTER: Filter = {
  zoek: '',
  soort: ALLES,
  regio: ALLES,
  stand: ALLES,
  zekerheid: ALLES,
  verlooptBinnen: null,
  eigen: false,
};

/** A round that is over says nothing of the next one. */
const STAND_VAN: Readonly<Record<Venster, LokaleStand>> = {
  open: 'open',
  komt: 'dicht',
  voorbij: 'onbekend',
  onbekend: 'onbekend',
};

/** @returns undefined for what is no money: there is nothing to apply for */
export function standOf({ soort, venster = 'onbekend', lokaal }: RegelRij): LokaleStand | undefined {
  if (soort !== 'geld') return undefined;
  const own = lokaal?.status;
  return own === undefined || own.eerdereRonde ? STAND_VAN[venster] : own.status;
}

export function filterRules(
  regels: readonly RegelRij[],
  filter: Filter,
  vandaag: Datum,
): readonly RegelRij[] {
  const woorden = fold(filter.zoek).split(' ').filter(Boolean);
  return regels.filter(
    (regel) =>
      (filter.soort === ALLES || regel.soort === filter.soort) &&
      isIn(regel, filter.regio) &&
      (filter.stand === ALLES || standOf(regel) === filter.stand) &&
      (filter.zekerheid === ALLES || regel.zekerheid === filter.zekerheid) &&
      (filter.verlooptBinnen === null || endsWithin(regel, filter.verlooptBinnen, vandaag)) &&
      (!filter.eigen || regel.lokaal !== undefined) &&
      holds(regel, woorden),
  );
}

function isIn({ regios }: RegelRij, regio: string): boolean {
  if (regio === ALLES) return true;
  return regio === LANDELIJK ? regios.length === 0 : regios.some(({ code }) => code === regio);
}

/** From today on: what is over does not end any more. */
function endsWithin({ geldigTot }: RegelRij, dagen: number, vandaag: Datum): boolean {
  return geldigTot !== undefined && vandaag <= geldigTot && geldigTot <= addDays(vandaag, dagen);
}

function holds(regel: RegelRij, woorden: readonly string[]): boolean {
  if (woorden.length === 0) return true;
  const { naam, uitleg, ookBekendAls, bron, meerBronnen, regios } = regel;
  const bronnen = [bron, ...meerBronnen].flatMap(({ titel, vindplaats }) => [titel, vindplaats]);
  const text = fold([naam, uitleg, ...ookBekendAls, ...bronnen, ...regios.map((one) => one.naam)].join(' '));
  return woorden.every((woord) => text.includes(woord));
}
