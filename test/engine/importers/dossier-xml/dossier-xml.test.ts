/** The traps of the SBB dossier files, each in a small file. */
import { describe, expect, it } from 'vitest';
import { dossierXmlImporter } from '../../../../electron/engine/importers/dossier-xml';
import { DOSSIER } from '../support/good-files';
import { loaded, readWith, type Outcome } from '../support/read-with';

const read = (content: Uint8Array | string): Promise<Outcome> =>
  readWith(dossierXmlImporter, content, 'dossiers.xml');
const changed = (from: string | RegExp, to: string): string => {
  const text = DOSSIER.replace(from, to);
  if (text === DOSSIER) throw new Error(`nothing changed: ${String(from)}`);
  return text;
};
const remarks = ({ opmerkingen }: Outcome): string => [...opmerkingen.keys()].join(' ');

describe('codes', () => {
  it('are made of the numbers of the chapters, B1 for the basisdeel and P for a profiel', async () => {
    const { werkprocessen, kerntaken } = loaded(await read(DOSSIER), 'dossiers');
    expect(werkprocessen.map(({ code }) => code)).toEqual(['B1-K1-W1', 'B1-K1-W2', 'P1-K1-W1']);
    expect(kerntaken.map(({ code }) => code)).toEqual(['B1-K1', 'P1-K1']);
  });

  it('that come twice count once, and the second is refused with its place', async () => {
    const outcome = await read(
      changed('titel="Maakt de werkplek schoon" hoofdstuk="2"', 'titel="Anders" hoofdstuk="1"'),
    );
    expect(loaded(outcome, 'dossiers').werkprocessen).toHaveLength(2);
    expect(outcome.geweigerd).toEqual([
      {
        plek: {
          bestand: 'dossiers.xml',
          pad: 'dossiers/dossier[1]/basis/basistaken/basiskerntaken/kerntaak[1]/basiswerkprocessen/werkproces[2]',
        },
        veld: 'hoofdstuk',
        waarde: '1',
        reden: 'De code B1-K1-W1 komt twee keer voor. De eerste telt.',
      },
    ]);
  });

  it.each(['', '0', 'twee', '1.5', '100'])('can not be made of the number %j', async (number) => {
    const outcome = await read(changed('schoon" hoofdstuk="2"', `schoon" hoofdstuk="${number}"`));
    expect(loaded(outcome, 'dossiers').werkprocessen).toHaveLength(2);
    expect(outcome.geweigerd[0]).toMatchObject({ veld: 'hoofdstuk', waarde: number });
  });
});

describe('a profiel', () => {
  it('that is only referred to, deeper in a kerntaak, is no kwalificatie', async () => {
    const inner =
      '<complexiteit><complexiteitperprofiel><aanvullend><profiel referentie="1"/></aanvullend></complexiteitperprofiel></complexiteit><basiswerkprocessen>';
    const outcome = await read(changed('<basiswerkprocessen>', inner));
    expect(loaded(outcome, 'dossiers').kwalificaties).toHaveLength(1);
    expect(outcome.geweigerd).toEqual([]);
    expect(remarks(outcome)).toBe('');
  });

  it('may write its crebo with a dot, as the law does', async () => {
    const [one] = loaded(await read(changed('>25180<', '> 25.180\n<')), 'dossiers').kwalificaties;
    expect(one?.crebo).toBe('25180');
  });

  it.each([
    ['>25180<', '>2518<', 'crebo', '2518'],
    ['niveau="2"', 'niveau="5"', 'niveau', '5'],
    ['<crebo Geldig_vanaf="01-08-2026" Datum_einde_instroom="">25180</crebo>', '', 'crebo', ''],
    ['titel="Kok"', 'titel="  "', 'titel', ''],
  ])(
    'with %s in place of its value is refused, and the file with it when nothing is left',
    async (from, to, veld, waarde) => {
      const outcome = await read(changed(from, to));
      expect(outcome.detail).toContain('geen kwalificatie');
      expect(outcome.geweigerd[0]).toMatchObject({ veld, waarde });
    },
  );

  it('may have several crebo numbers; each is a kwalificatie with the same werkprocessen', async () => {
    const two = '>25180</crebo><crebo Geldig_vanaf="01-08-2026">25181</crebo>';
    const { kwalificaties, werkprocessen, aantallen } = loaded(
      await read(changed('>25180</crebo>', two)),
      'dossiers',
    );
    expect(kwalificaties.map(({ crebo }) => crebo)).toEqual(['25180', '25181']);
    expect(werkprocessen).toHaveLength(6);
    expect(aantallen).toEqual({ dossiers: 1, kwalificaties: 2, kerntaken: 2, werkprocessen: 3 });
  });

  it('that stands in two editions in one file counts as it is in the newest', async () => {
    const [before = '', dossier = '', after = ''] = DOSSIER.split(/(<dossier nr[\s\S]*<\/dossier>)/u);
    const older = dossier.replaceAll('01-08-2026', '01-08-2015').replace('titel="Kok"', 'titel="Oude kok"');
    const outcome = await read(`${before}${dossier}${older}${after}`);
    expect(loaded(outcome, 'dossiers').kwalificaties).toMatchObject([
      { naam: 'Kok', geldigVan: '2026-08-01' },
    ]);
    expect(remarks(outcome)).toContain('25180 staat twee keer');
  });
});

describe('values', () => {
  it('lose their loose spaces', async () => {
    const { kwalificaties, werkprocessen } = loaded(
      await read(changed('titel="Maakt de werkplek schoon"', 'titel="  Maakt de\n werkplek   schoon "')),
      'dossiers',
    );
    expect(kwalificaties[0]?.dossier).toBe('Keuken');
    expect(werkprocessen[1]?.titel).toBe('Maakt de werkplek schoon');
  });

  it.each([
    ['01/08/2026', '2026-08-01'],
    ['1-8-2026', '2026-08-01'],
    ['2026-08-01', '2026-08-01'],
    ['', ''],
  ])('a day may be written as %j', async (written, day) => {
    const [one] = loaded(
      await read(changed('<crebo Geldig_vanaf="01-08-2026"', `<crebo Geldig_vanaf="${written}"`)),
      'dossiers',
    ).kwalificaties;
    expect(one?.geldigVan).toBe(day);
  });

  it('a day that does not exist is refused, and the kwalificatie is still used', async () => {
    const outcome = await read(
      changed('<crebo Geldig_vanaf="01-08-2026"', '<crebo Geldig_vanaf="31-02-2026"'),
    );
    expect(loaded(outcome, 'dossiers').kwalificaties[0]?.geldigVan).toBe('');
    expect(outcome.geweigerd[0]).toMatchObject({ veld: 'Geldig_vanaf', waarde: '31-02-2026' });
  });

  it('entities that XML itself has are read', async () => {
    const { werkprocessen } = loaded(
      await read(changed('Kookt een gerecht', 'Kookt &quot;soep&quot; &amp; saus')),
      'dossiers',
    );
    expect(werkprocessen[2]?.titel).toBe('Kookt "soep" & saus');
  });

  it('the sector is the sectorkamer that holds the pen', async () => {
    const [one] = loaded(await read(DOSSIER), 'dossiers').kwalificaties;
    expect(one?.sector).toBe('Voedsel, groen en gastvrijheid');
  });
});

describe('what is not known', () => {
  it('is named once and passed over, with everything in it', async () => {
    const extra = '<nieuwdeel><diep><nog/></diep></nieuwdeel><nieuwdeel/><profielen>';
    const outcome = await read(changed('<profielen>', extra));
    expect(loaded(outcome, 'dossiers').kwalificaties).toHaveLength(1);
    expect([...outcome.opmerkingen]).toEqual([
      ['Het onderdeel "sbb/dossiers/dossier/nieuwdeel" kent de app niet. Het is overgeslagen.', 2],
    ]);
  });

  it('is refused where it holds a fact: the app does not guess', async () => {
    const moved = '<nieuwetaken><kerntaak titel="Serveert" hoofdstuk="2"/></nieuwetaken><profielkerntaken>';
    const outcome = await read(changed('<profielkerntaken>', moved));
    expect(loaded(outcome, 'dossiers').kerntaken).toHaveLength(2);
    expect(outcome.geweigerd).toMatchObject([{ veld: 'kerntaak', waarde: 'Serveert' }]);
  });

  it('as a status of a dossier is told', async () => {
    const outcome = await read(changed('status="Vastgesteld"', 'status="In ontwikkeling"'));
    expect(remarks(outcome)).toContain('"In ontwikkeling"');
  });
});

describe('the form of the file', () => {
  it('may begin with a byte order mark, be UTF-16, or be Windows-1252 when it says so', async () => {
    const titles = async (bytes: Uint8Array): Promise<string | undefined> =>
      loaded(await read(bytes), 'dossiers').werkprocessen[0]?.titel;
    const utf8 = Buffer.from(`\uFEFF${DOSSIER}`);
    const utf16 = Buffer.from(`\uFEFF${DOSSIER.replace('utf-8', 'utf-16')}`, 'utf16le');
    const latin = Buffer.from(DOSSIER.replace('utf-8', 'windows-1252'), 'latin1');
    for (const bytes of [utf8, utf16, Buffer.from(utf16).swap16(), latin]) {
      expect(await titles(bytes)).toBe('Zet ingrediënten klaar');
    }
  });

  it.each([
    ['a DOCTYPE', changed('<sbb>', '<!DOCTYPE sbb [<!ENTITY a "b">]><sbb>'), 'DOCTYPE'],
    ['an entity of its own', changed('Kookt een', '&kookt; een'), 'entiteit'],
    ['an end that is missing', DOSSIER.slice(0, -40), 'niet compleet'],
    ['another encoding than it says', Buffer.from(DOSSIER, 'latin1'), 'niet te lezen'],
    ['an encoding that nobody knows', changed('utf-8', 'ebcdic-nl'), 'ebcdic-nl'],
    ['elements that cross', changed('</profielen>', '</dossiers>'), 'geen geldige XML'],
    ['very deep nesting', changed('<profielen>', `${'<basis>'.repeat(80)}<profielen>`), 'in elkaar'],
    ['an endless text', changed('Zet <klaar>', 'x'.repeat(9 * 1024 ** 2)), 'te lang'],
    ['no kwalificatie', '<sbb><dossiers/></sbb>', 'geen kwalificatie'],
    [
      'too many parts',
      changed('<werkproces nr="3"', `${'<werkproces/>'.repeat(200)}<werkproces nr="3"`),
      'meer dan 100',
    ],
  ])('with %s is refused, and the sentence says why', async (_what, content, said) => {
    expect((await read(content)).detail).toContain(said);
  });

  it('is recognised by its first element, past comments and declarations', () => {
    const begin = (tekst: string): boolean =>
      dossierXmlImporter.herkent({ bytes: new Uint8Array(), tekst, zipNamen: [], bladen: [] });
    expect(begin(DOSSIER)).toBe(true);
    expect(begin('<!-- van SBB -->\n<sbb><x/></sbb>')).toBe(true);
    expect(begin('<!DOCTYPE sbb [<!ENTITY a "b">]>\n<sbb>')).toBe(true);
    expect(begin('<?xml version="1.0"?><rss/>')).toBe(false);
    expect(begin('<sbbx>')).toBe(false);
    expect(begin('{"sbb": 1}')).toBe(false);
  });
});
