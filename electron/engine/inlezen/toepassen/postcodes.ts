/** Postcodes add to and correct what is known; each must lie in a gemeente that is known. */
import type { Apply } from './apply';

/** Read from one file. */
const KWALITEIT = 'C';

export const applyPostcodes: Apply<'postcodes'> = (database, lading, { opmerking }) => {
  const known = new Set(database.texts('SELECT code FROM gemeente'));
  database.runEach(
    `INSERT INTO pc4 (pc4, plaats, lat, lon, gemeente, kwaliteit) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (pc4) DO UPDATE SET plaats = excluded.plaats, lat = excluded.lat, lon = excluded.lon,
       gemeente = excluded.gemeente, kwaliteit = excluded.kwaliteit`,
    lading.postcodes
      .filter(({ gemeente }) => {
        if (!known.has(gemeente))
          opmerking('Deze postcode ligt in een gemeente die de app niet kent. Laad eerst de gemeenten.');
        return known.has(gemeente);
      })
      .map(({ pc4, plaats, lat, lon, gemeente }) => [pc4, plaats, lat, lon, gemeente, KWALITEIT]),
  );
};
