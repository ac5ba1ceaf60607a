/** The counts that the app shows by themselves are those of the reports. */
import { expect, it } from 'vitest';
import { shownCounts } from '../../../shared/verslag/shown-counts';
import { entries, eventOf } from './event';

it('are per event and per whole month, the latest first, with small groups hidden', () => {
  const markt = eventOf(1);
  const regels = [
    ...entries('gesprek', ['afgerond'], 9, { evenement: markt }),
    ...entries('regio', ['Twente'], 6, { evenement: markt }),
    ...entries('regio', ['Zeeland'], 2, { evenement: markt }),
    ...entries('regio', ['Achterhoek'], 1, { evenement: markt }),
    ...entries('gesprek', ['gestopt'], 3, { dag: '2026-04-02' }),
    ...entries('gesprek', ['gestopt'], 3, { dag: '2026-04-20' }),
    ...entries('gesprek', ['gestopt'], 4, { dag: '2026-05-20' }),
  ];
  expect(shownCounts(regels)).toEqual([
    { dag: '2026-04-01', maand: true, soort: 'gesprek', waarde: 'gestopt', aantal: 6 },
    { dag: '2026-03-14', soort: 'gesprek', waarde: 'afgerond', aantal: 9 },
    { dag: '2026-03-14', soort: 'regio', waarde: 'Achterhoek', aantal: null },
    { dag: '2026-03-14', soort: 'regio', waarde: 'Twente', aantal: 6 },
    { dag: '2026-03-14', soort: 'regio', waarde: 'Zeeland', aantal: null },
  ]);
});
