/** XML and JSON that are dangerous to walk through, or that say the same thing twice. */
import * as good from '../../support/good-files';
import { hostile, type HostileCase } from './case';

const inDossier = (before: string, after: string): string => good.DOSSIER.replace(before, after);
const LAUGHS = `<?xml version="1.0"?><!DOCTYPE sbb [<!ENTITY a0 "ha">${Array.from(
  { length: 9 },
  (_x, i) => `<!ENTITY a${String(i + 1)} "${`&a${String(i)};`.repeat(10)}">`,
).join('')}]><sbb>&a9;</sbb>`;
const json = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;
const twice = (text: string, list: (value: Record<string, unknown>) => unknown[]): string => {
  const value = json(text);
  const rows = list(value);
  rows.push(structuredClone(rows[0]));
  return JSON.stringify(value);
};

export const TREES: readonly HostileCase[] = [
  hostile('a billion laughs', () => LAUGHS, { weigert: /DOCTYPE|entiteit/u }),
  hostile(
    'a file from elsewhere by entity',
    () => '<!DOCTYPE sbb [<!ENTITY x SYSTEM "file:///etc/passwd">]><sbb>&x;</sbb>',
    { weigert: /DOCTYPE/u },
  ),
  hostile('an entity without definition', () => inDossier('Keuken ', 'Keuken &x;'), {
    weigert: /entiteit|geldige XML/u,
  }),
  hostile(
    'a dossier nested ten thousand deep',
    () => `<sbb>${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}</sbb>`,
    { weigert: /./u },
  ),
  hostile('a dossier whose parts do not close', () => inDossier('</profiel>', ''), {
    weigert: /geldige XML|niet compleet/u,
  }),
  hostile('a dossier with an attribute twice', () => inDossier('nr="12"', 'nr="12" nr="13"'), {
    weigert: /geldige XML/u,
  }),
  hostile('a dossier with a sign that XML does not allow', () => inDossier('Keuken ', 'Keuken \u0001'), {
    weigert: /geldige XML/u,
  }),
  hostile(
    'a dossier that asks for another file',
    () =>
      inDossier('<sbb>', '<sbb xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="/etc/passwd"/>'),
    { leest: 'dossiers', rijen: 1, zegt: /kent de app niet/u },
  ),
  hostile(
    'a dossier with a style sheet from elsewhere',
    () => inDossier('<sbb>', '<?xml-stylesheet href="http://example.org/x.xsl"?><sbb>'),
    { leest: 'dossiers', rijen: 1 },
  ),
  hostile(
    'a dossier whose codes stand in it twice',
    () =>
      inDossier(
        'titel="Maakt de werkplek schoon" hoofdstuk="2"',
        'titel="Maakt de werkplek schoon" hoofdstuk="1"',
      ),
    { leest: 'dossiers', rijen: 1, geweigerd: ['hoofdstuk'] },
  ),
  hostile('a title of a thousand letters', () => inDossier('Kookt een gerecht', 'k'.repeat(1000)), {
    leest: 'dossiers',
    rijen: 1,
    geweigerd: ['titel'],
  }),
  hostile('a crebo that is no number', () => inDossier('25180', 'vijf'), { weigert: /geen kwalificatie/u }),
  hostile('a level that does not exist', () => inDossier('niveau="2"', 'niveau="9"'), {
    weigert: /geen kwalificatie/u,
  }),
  hostile('a crebo printed with a point', () => inDossier('>25180<', '>25.180<'), {
    leest: 'dossiers',
    rijen: 1,
  }),
  hostile(
    'a day that does not exist',
    () => inDossier('<crebo Geldig_vanaf="01-08-2026"', '<crebo Geldig_vanaf="31-02-2026"'),
    {
      leest: 'dossiers',
      rijen: 1,
      geweigerd: ['Geldig_vanaf'],
    },
  ),
  hostile(
    'a kwalificatie in two editions',
    () => {
      const [dossier = ''] = /<dossier [\s\S]*<\/dossier>/u.exec(good.DOSSIER) ?? [];
      return inDossier('</dossiers>', `${dossier.replaceAll('01-08-2026', '01-08-2025')}</dossiers>`);
    },
    { leest: 'dossiers', rijen: 1, zegt: /twee keer/u },
  ),
  hostile(
    'parts with names that nobody knows',
    () => inDossier('<basis>', '<nieuw><profiel titel="x"/></nieuw><basis>'),
    {
      leest: 'dossiers',
      rijen: 1,
      zegt: /kent de app niet/u,
    },
  ),
  hostile(
    'CompetentNL nested a hundred thousand deep',
    () => `{"results":{"bindings":${'['.repeat(100_000)}`,
    { weigert: /te diep/u },
  ),
  hostile(
    'CompetentNL whose rows are no rows',
    () => '{"head":{},"results":{"bindings":[1,null,"x",[],{}]}}',
    { weigert: /ontbreekt/u },
  ),
  hostile(
    'CompetentNL with a row twice',
    () => twice(good.VAARDIGHEDEN, (v) => (v['results'] as { bindings: unknown[] }).bindings),
    {
      leest: 'vaardigheden',
      rijen: 2,
      zegt: /twee keer/u,
    },
  ),
  hostile(
    'names that every object has',
    () => '{"head":{},"results":{"bindings":[{"__proto__":{"value":"25180"},"constructor":{"value":"x"}}]}}',
    {
      weigert: /ontbreekt/u,
    },
  ),
  hostile(
    'CompetentNL with signs in its texts that nobody can see or print',
    () => good.VAARDIGHEDEN.replace('Plannen', 'Pl\\u0000an\\ud800nen\\u202e'),
    { leest: 'vaardigheden', rijen: 2 },
  ),
  hostile('CBS with a gemeente twice', () => twice(good.GEMEENTEN, (v) => v['value'] as unknown[]), {
    leest: 'gemeenten',
    rijen: 2,
    geweigerd: ['Code_1'],
  }),
  hostile(
    'CBS in the form of loose observations',
    () => '{"value":[{"Measure":"M1","RegioS":"GM0153","StringValue":"AM06"}]}',
    {
      weigert: /TypedDataSet/u,
    },
  ),
  hostile('rules with a rule twice', () => twice(good.REGELS, (v) => v['regels'] as unknown[]), {
    leest: 'regels',
    rijen: 0,
    geweigerd: ['id'],
  }),
  hostile('rules of a newer app', () => good.REGELS.replace('"vorm":1', '"vorm":2'), {
    weigert: /nieuwere versie/u,
  }),
  hostile(
    'rules with a condition nested beyond reason',
    () => {
      const deep = `${'{"not":'.repeat(200)}{"veld":"x","is":"y"}${'}'.repeat(200)}`;
      return good.REGELS.replace('"zekerheid"', `"als":${deep},"zekerheid"`);
    },
    { weigert: /te diep/u },
  ),
  hostile(
    'leerbanen nested a hundred thousand deep',
    () => `{"items":[${'{"kwalificatie":'.repeat(100_000)}`,
    { weigert: /./u },
  ),
  hostile('a leerbaan twice', () => twice(good.LEERBANEN, (v) => v['items'] as unknown[]), {
    leest: 'leerbanen',
    rijen: 2,
  }),
  hostile('leerbanen with one line that is broken', () => `${good.LEERBANEN_LINES}{"leerplaatsId":`, {
    leest: 'leerbanen',
    rijen: 2,
  }),
  hostile('erkenningen without a crebo', () => good.ERKENNINGEN.replace('25180', 'kok'), { weigert: /./u }),
];
