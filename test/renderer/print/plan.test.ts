import { describe, expect, it } from 'vitest';
import { DELEN, plans } from '../../../renderer/print/plan';
import { fullAdvies, leegAdvies } from './advies-example';

const all = plans(fullAdvies());

describe('how many rows each part of the A4 gets', () => {
  it('begins with everything there is', () => {
    expect(all[0]).toEqual({ sterk: 8, voorstel: 6, geld: 3, leerbanen: 4, richtingen: 3 });
  });

  it('takes rows away from one part at a time and never gives any back', () => {
    all.slice(1).forEach((plan, index) => {
      const before = all[index];
      const changed = DELEN.filter((deel) => plan[deel] !== before?.[deel]);
      expect(changed).toHaveLength(1);
      expect(changed.every((deel) => plan[deel] < (before?.[deel] ?? 0))).toBe(true);
    });
  });

  it('ends with so little that even the longest names fit', () => {
    expect(all.at(-1)).toEqual({ sterk: 1, voorstel: 1, geld: 0, leerbanen: 1, richtingen: 1 });
  });

  it('keeps the chosen leerbanen and richtingen while there is a proposal to shorten', () => {
    for (const plan of all) {
      if (plan.leerbanen < 4 || plan.richtingen < 3) expect(plan.voorstel).toBe(1);
    }
  });

  it('has one plan for an empty conversation', () => {
    expect(plans(leegAdvies())).toEqual([{ sterk: 0, voorstel: 0, geld: 0, leerbanen: 0, richtingen: 0 }]);
  });
});
