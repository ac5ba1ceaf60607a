/** What goes home holds the code and the names, no link; and the cards that count are told heaviest first. */
import { expect, it } from 'vitest';
import type { UitlegVorm } from '../../../../shared/contract/antwoorden-vorm';
import { Antwoorden } from '../../../../shared/domain/antwoord';
import { Crebo, TaakId } from '../../../../shared/domain/ids';
import { strongCards } from '../../../../renderer/features/werkplaats/pages/richtingen/strong-cards';
import { takeText } from '../../../../renderer/features/werkplaats/pages/take-text';

it('the QR to take along holds the code and what was chosen, and no link', () => {
  const text = takeText('ZALM-482', [{ crebo: Crebo.parse('25655'), naam: 'Verzorgende IG', niveau: 3 }]);
  expect(text).toBe('Leerbaankompas ZALM-482\nVerzorgende IG, mbo niveau 3, crebo 25655');
  expect(text).not.toMatch(/https?:|www\.|\/\//u);
});

it('only what somebody can do alone is told, once, the heaviest first', () => {
  const grond = (taak: string) => ({
    soort: 'taak',
    tekst: `Ik ${taak}.`,
    taak: TaakId.parse(taak),
    niveau: 'zelfstandig',
  });
  const uitleg = {
    bijdragen: [
      { bijdrage: 0.1, gronden: [grond('koken'), grond('bakken')] },
      { bijdrage: 0.4, gronden: [grond('wassen'), grond('koken')] },
    ],
  } as unknown as UitlegVorm;
  const antwoorden = Antwoorden.parse({
    taken: [
      { taak: 'koken', niveau: 'zelfstandig' },
      { taak: 'wassen', niveau: 'zelfstandig' },
      { taak: 'bakken', niveau: 'met-hulp' },
    ],
    werkprocessen: [],
  });
  expect(strongCards(uitleg, antwoorden).map(({ taak }) => taak)).toEqual(['wassen', 'koken']);
});
