/** Values that have a fixed form or come from a fixed list. */
import { Crebo, Pc4 } from '../../../shared/domain/ids';
import { Kwaliteit } from '../../../shared/domain/kwalificatie';
import { TABELNAMEN } from '../read/tables';
import type { Sources } from '../read/sources';
import { fout, type Probleem } from './problem';

const STATUS: ReadonlySet<string> = new Set(['actueel', 'oud', 'onbekend']);
const SOORT_VAARDIGHEID: ReadonlySet<string> = new Set(['kunnen', 'kennis']);

/** Levels of the mbo are 1 to 4 (WEB art. 7.2.2). */
export function levels({ kwalificaties }: Pick<Sources, 'kwalificaties'>): Probleem[] {
  return kwalificaties
    .filter(({ niveau }) => !/^[1-4]$/u.test(niveau))
    .map(({ niveau, regel }) => fout('kwalificaties.csv', regel, niveau, 'het niveau is 1, 2, 3 of 4'));
}

/** Forms of codes: crebo, kerntaak (`B1-K1`), werkproces (`P2-K1-W3`, below its own kerntaak), PC4. */
export function codes(s: Pick<Sources, 'kwalificaties' | 'kerntaken' | 'werkprocessen' | 'pc4'>): Probleem[] {
  return [
    ...s.kwalificaties
      .filter(({ crebo }) => !Crebo.safeParse(crebo).success)
      .map(({ crebo, regel }) => fout('kwalificaties.csv', regel, crebo, 'een crebo heeft vijf cijfers')),
    ...s.kerntaken
      .filter(({ code }) => !/^[BP]\d{1,2}-K\d+$/u.test(code))
      .map(({ code, regel }) => fout('kerntaken.csv', regel, code, 'een kerntaak heet B1-K1 of P2-K1')),
    ...s.werkprocessen
      .filter(({ code, kerntaak }) => !/-W\d+$/u.test(code) || code.replace(/-W\d+$/u, '') !== kerntaak)
      .map(({ code, regel }) =>
        fout('werkprocessen.csv', regel, code, 'de code is niet kerntaak-W met nummer'),
      ),
    ...s.pc4
      .filter(({ pc4 }) => !Pc4.safeParse(pc4).success)
      .map(({ pc4, regel }) =>
        fout('pc4.csv', regel, pc4, 'een postcode heeft vier cijfers, niet met 0 vooraan'),
      ),
  ];
}

/** Columns with a fixed list of values, and names that may not be empty. */
export function lists(s: Sources): Probleem[] {
  return [
    ...s.kwalificaties
      .filter(({ status }) => !STATUS.has(status))
      .map(({ status, regel }) =>
        fout('kwalificaties.csv', regel, status, 'status: actueel, oud of onbekend'),
      ),
    ...s.kwalificaties
      .filter(({ naam }) => naam === '')
      .map(({ crebo, regel }) => fout('kwalificaties.csv', regel, crebo, 'de naam ontbreekt')),
    ...s.werkprocessen
      .filter(({ titel }) => titel === '' || titel !== titel.trim())
      .map(({ titel, regel }) =>
        fout('werkprocessen.csv', regel, titel, 'titel leeg of met spaties eromheen'),
      ),
    ...s.vaardigheden
      .filter(({ soort }) => !SOORT_VAARDIGHEID.has(soort))
      .map(({ soort, regel }) => fout('vaardigheden.csv', regel, soort, 'soort: kunnen of kennis')),
    ...TABELNAMEN.flatMap((tabel) =>
      s[tabel].flatMap((rij) =>
        'kwaliteit' in rij && !Kwaliteit.safeParse(rij.kwaliteit).success
          ? [
              fout(
                `${tabel}.csv`,
                rij.regel,
                rij.kwaliteit,
                'kwaliteit: A, B, B-basisdeel, C, D of ontbreekt',
              ),
            ]
          : [],
      ),
    ),
  ];
}
