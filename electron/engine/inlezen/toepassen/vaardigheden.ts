/** The skills of a kwalificatie in the file take the place of those that were known of it. */
import type { Apply } from './apply';

export const applyVaardigheden: Apply<'vaardigheden'> = (database, lading, { bron, opmerking }) => {
  const known = new Set(database.texts('SELECT crebo FROM kwalificatie'));
  const used = lading.vaardigheden.filter(({ crebo }) => {
    if (!known.has(crebo)) opmerking('Deze vaardigheden horen bij een kwalificatie die de app niet kent.');
    return known.has(crebo);
  });
  database.runEach(
    `INSERT INTO vaardigheid (id, label, soort, bron) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET label = excluded.label, bron = excluded.bron WHERE label <> excluded.label`,
    used.map(({ id, label, soort }) => [id, label, soort, bron]),
  );
  const crebos = new Set(used.map(({ crebo }) => crebo));
  database.runEach(
    'DELETE FROM kwalificatie_vaardigheid WHERE crebo = ?',
    [...crebos].map((crebo) => [crebo]),
  );
  database.runEach(
    'INSERT INTO kwalificatie_vaardigheid (crebo, vaardigheid) VALUES (?, ?) ON CONFLICT DO NOTHING',
    used.map(({ crebo, id }) => [crebo, id]),
  );
};
