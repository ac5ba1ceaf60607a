/**
 * Reads the codes of an SBB dossier file in another way than the app does: no parser of XML, only the tags one by one,
 * after all prose is cut out. Good for files that are known to be sound, and so a second opinion on what stands in them.
 */

export interface PlainRow {
  readonly crebo: string;
  readonly code: string;
  readonly titel: string;
}

export interface PlainReading {
  readonly dossiers: number;
  readonly kerntaken: number;
  readonly werkprocessen: number;
  /** A row for every kwalificatie: those of the basisdeel come back for each. */
  readonly perKwalificatie: readonly PlainRow[];
  readonly crebos: readonly string[];
}

const attribute = (tag: string, naam: string): string =>
  new RegExp(` ${naam}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '';
const plain = (text: string): string =>
  text
    .replaceAll('&amp;', '&')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** The text between the first such begin tag and the last such end tag; '' when there is none. */
function inside(xml: string, naam: string): string {
  return new RegExp(`<${naam}[ >][\\s\\S]*</${naam}>`, 'u').exec(xml)?.[0] ?? '';
}

/** The pieces of the text that each begin with such a tag, up to the next. */
function pieces(xml: string, naam: string): string[] {
  return xml.split(new RegExp(`(?=<${naam} )`, 'u')).slice(1);
}

function partsOf(
  xml: string,
  begin: string,
): { readonly kerntaken: number; readonly rows: Omit<PlainRow, 'crebo'>[] } {
  const kerntaken = pieces(xml, 'kerntaak');
  const rows = kerntaken.flatMap((kerntaak) =>
    pieces(kerntaak, 'werkproces').map((werkproces) => ({
      code: `${begin}-K${attribute(kerntaak, 'hoofdstuk')}-W${attribute(werkproces, 'hoofdstuk')}`,
      titel: plain(attribute(werkproces, 'titel')),
    })),
  );
  return { kerntaken: kerntaken.length, rows };
}

export function plainReading(text: string): PlainReading {
  const bare = text.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/gu, '');
  const dossiers = pieces(inside(bare, 'dossiers'), 'dossier');
  const found = dossiers.map((dossier) => {
    const basis = partsOf(inside(dossier, 'basiskerntaken'), 'B1');
    const profielen = pieces(inside(dossier, 'profielen'), 'profiel').filter((one) =>
      one.includes('<creboinformatie'),
    );
    const own = profielen.map((profiel) => ({
      crebos: [...inside(profiel, 'creboinformatie').matchAll(/>(\d[\d.]*)<\/crebo>/gu)].map(
        ([, crebo = '']) => crebo,
      ),
      ...partsOf(inside(profiel, 'profielkerntaken'), `P${attribute(profiel, 'hoofdstuk')}`),
    }));
    const parts = [basis, ...own];
    return {
      kerntaken: parts.reduce((sum, { kerntaken }) => sum + kerntaken, 0),
      werkprocessen: parts.reduce((sum, { rows }) => sum + rows.length, 0),
      perKwalificatie: own.flatMap(({ crebos, rows }) =>
        crebos.flatMap((crebo) => [...basis.rows, ...rows].map((row) => ({ crebo, ...row }))),
      ),
      crebos: own.flatMap(({ crebos }) => crebos),
    };
  });
  return {
    dossiers: dossiers.length,
    kerntaken: found.reduce((sum, { kerntaken }) => sum + kerntaken, 0),
    werkprocessen: found.reduce((sum, { werkprocessen }) => sum + werkprocessen, 0),
    perKwalificatie: found.flatMap(({ perKwalificatie }) => perKwalificatie),
    crebos: found.flatMap(({ crebos }) => crebos),
  };
}
