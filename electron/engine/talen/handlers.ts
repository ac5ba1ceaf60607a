/** Channels of the texts in the languages of candidates. */
import type { TalenOverzicht, Vertaling } from '../../../shared/contract/talen-vorm';
import { VertaalTaal } from '../../../shared/domain/taal';
import type { EngineDeps } from '../deps';
import type { PartOf } from '../handlers';
import { builtInTexts } from './built-in';
import { vertalingen } from './effective';
import { OwnTexts } from './own-texts';
import { readRegels } from './read-csv';
import { weigh } from './weigh';
import { csvOf } from './write-csv';

type Channels = 'talen.overzicht' | 'talen.toon' | 'talen.uitvoer' | 'talen.invoer' | 'talen.wis';

/** What a language calls itself. */
const NAAM = 'scherm.taal.naam';

export function talenHandlers(deps: Pick<EngineDeps, 'dataDir' | 'userDir' | 'now'>): PartOf<Channels> {
  const builtIn = builtInTexts(deps.dataDir);
  const own = new OwnTexts(deps);
  const list = async (taal: VertaalTaal): Promise<Vertaling[]> => {
    const { nl, talen } = await builtIn();
    return vertalingen(nl, talen[taal], (await own.all())[taal] ?? {});
  };
  const overzicht = async (): Promise<TalenOverzicht> => {
    const { nl, talen } = await builtIn();
    const mine = await own.all();
    return VertaalTaal.options.map((taal) => countsOf(taal, vertalingen(nl, talen[taal], mine[taal] ?? {})));
  };
  return {
    'talen.overzicht': overzicht,
    'talen.toon': ({ taal }) => list(taal),
    'talen.uitvoer': async ({ taal }) => {
      const inhoud = Buffer.from(csvOf(await list(taal)), 'utf8').toString('base64');
      return { naam: `vertaling-${taal}.csv`, inhoud };
    },
    'talen.invoer': async ({ taal, inhoud }) => {
      const regels = await readRegels(Buffer.from(inhoud, 'base64'));
      const { nl, talen } = await builtIn();
      const { overgenomen, gelijk, geweigerd } = await own.change(taal, (before) =>
        weigh(regels, { nl, builtIn: talen[taal], own: before }),
      );
      return { overgenomen, gelijk, geweigerd, overzicht: await overzicht() };
    },
    'talen.wis': async ({ taal }) => {
      await own.change(taal, (before) => ({
        own: Object.keys(before).length === 0 ? before : {},
      }));
      return overzicht();
    },
  };
}

function countsOf(taal: VertaalTaal, texts: readonly Vertaling[]): TalenOverzicht[number] {
  const count = (test: (text: Vertaling) => boolean): number => texts.filter(test).length;
  return {
    taal,
    naam: texts.find(({ sleutel }) => sleutel === NAAM)?.tekst ?? taal,
    totaal: texts.length,
    vertaald: count(({ tekst }) => tekst !== ''),
    nagekeken: count(({ nagekeken }) => nagekeken),
    verouderd: count(({ verouderd }) => verouderd),
    eigen: count(({ eigen }) => eigen),
  };
}
