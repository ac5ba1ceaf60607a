/**
 * Cases worked out by hand from the letters and the public pages that the rules name as their sources.
 * What is expected here follows from those texts, not from what the code happens to answer.
 */
import { describe, expect, it } from 'vitest';
import { routesFor } from '../../../shared/rules/routes-for';
import { dag, loadRules } from './load-rules';
import { ERKEND, NU, persoon, TE_MOEILIJK } from './persoon';
import { ROUTES } from './worked-routes';

const boek = loadRules();

describe('routes, worked out from the letters', () => {
  it.each(ROUTES.map(([naam, ...geval]) => [naam, geval] as const))(
    '%s',
    (_naam, [wie, verwacht, datum = NU]) => {
      const uit = new Map(
        routesFor(persoon(wie), boek, dag(datum)).map((route) => [route.id, route.uitkomst]),
      );
      for (const [id, uitkomst] of Object.entries(verwacht))
        expect([id, uit.get(id)]).toEqual([id, uitkomst]);
    },
  );

  it('before the pilots the praktijkverklaring did not exist', () => {
    const ids = routesFor(persoon({}), boek, dag('2017-06-01')).map((route) => route.id);
    expect(ids).not.toContain('praktijkverklaring');
  });

  it('says which answer a condition rests on, and asks for the one that is missing', () => {
    const [praktijk] = routesFor(persoon({ diploma: 'geen' }), boek, dag(NU));
    expect(praktijk?.voorwaarden).toMatchObject([
      { id: 'geen-startkwalificatie', staat: 'voldaan', waarom: 'Je vulde in: geen diploma.' },
      { id: 'diploma-nog-te-moeilijk', staat: 'onbekend', vraag: { id: 'diploma-haalbaar' } },
      { id: 'erkend-leerbedrijf', staat: 'onbekend', vraag: { id: 'werk' } },
    ]);
    expect(praktijk?.voorwaarden[0]).not.toHaveProperty('vraag');
  });

  it('asks for the waardering of a foreign diploma, not for the diploma again', () => {
    const [praktijk] = routesFor(persoon({ diploma: 'buitenlands' }), boek, dag(NU));
    expect(praktijk?.voorwaarden[0]?.vraag?.id).toBe('diplomawaardering');
  });

  it('warns without deciding when a diploma is still too hard', () => {
    const bbl = routesFor(persoon({ ...TE_MOEILIJK, ...ERKEND }), boek, dag(NU)).find(
      ({ id }) => id === 'bbl',
    );
    expect(bbl).toMatchObject({ uitkomst: 'past' });
    expect(bbl?.uitleg).toContain('Misschien past een praktijkverklaring beter');
  });
});
