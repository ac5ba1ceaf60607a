/**
 * How well a person fits a leerbaan when one looks from the leerbaan, in whole points from 0 to 100. Half of it is the
 * score that the person would see. That one is made for who has chosen a richting already; here anybody is compared
 * with any leerbaan, so what they can do of it, and whether they want it, count as well.
 */
import type { Aansluiting } from '../leerbanen/aansluiting';

/** Shares of the points; together 100. */
const SHARE = { plek: 50, kan: 30, gekozen: 20 } as const;
/** As in the score: what is not known is neither the best nor the worst. */
const UNKNOWN = 0.5;

export interface PuntenDelen {
  /** From `scoreOf`, 0 to 1. */
  readonly score: number;
  readonly aansluiting: Pick<Aansluiting, 'kan' | 'totaal'>;
  /** The person chose this kwalificatie as a richting; undefined when they chose none at all. */
  readonly gekozen: boolean | undefined;
}

/** Whole, since a difference of less than a point says nothing about people. */
export function pointsOf({ score, aansluiting: { kan, totaal }, gekozen }: PuntenDelen): number {
  const can = totaal === 0 ? UNKNOWN : kan / totaal;
  const wish = gekozen === undefined ? UNKNOWN : Number(gekozen);
  return Math.round(SHARE.plek * score + SHARE.kan * can + SHARE.gekozen * wish);
}
