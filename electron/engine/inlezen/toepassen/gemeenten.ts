/** Gemeenten with their arbeidsmarktregio; one that is gone stays as long as postcodes lie in it. */
import type { Apply } from './apply';

export const applyGemeenten: Apply<'gemeenten'> = (database, { gemeenten }, { opmerking }) => {
  database.runEach(
    `INSERT INTO arbeidsmarktregio (code, naam) VALUES (?, ?) ON CONFLICT (code) DO UPDATE SET naam = excluded.naam`,
    gemeenten.map(({ regio, regioNaam }) => [regio, regioNaam]),
  );
  database.runEach(
    `INSERT INTO gemeente (code, naam, regio) VALUES (?, ?, ?)
     ON CONFLICT (code) DO UPDATE SET naam = excluded.naam, regio = excluded.regio`,
    gemeenten.map(({ code, naam, regio }) => [code, naam, regio]),
  );
  const inFile = new Set(gemeenten.map(({ code }) => code));
  const inUse = new Set(database.texts('SELECT DISTINCT gemeente FROM pc4'));
  for (const code of database.texts('SELECT code FROM gemeente ORDER BY code')) {
    if (inFile.has(code)) continue;
    if (inUse.has(code))
      opmerking('Deze gemeente staat niet in het bestand. Hij blijft, want er horen postcodes bij.');
    else database.run('DELETE FROM gemeente WHERE code = ?', [code]);
  }
};
