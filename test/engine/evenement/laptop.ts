/** A laptop at an event: what its adviser does there, in the words of a test. */
import { onTestFinished } from 'vitest';
import type { Invoer, Uitvoer } from '../../../shared/contract/channels';
import type { EvenementId } from '../../../shared/domain/evenement';
import { Datum, Pc4, type Crebo } from '../../../shared/domain/ids';
import { KOK } from '../leerbanen/small-reference';
import type { TestEngine } from '../test-engine';
import { WACHTZIN } from '../test-machine';
import { openSmallEngine } from '../vault/small-engine';

export const MARKT = {
  naam: 'Banenmarkt Midden',
  plaats: 'Tilburg',
  datum: Datum.parse('2026-03-14'),
  organisator: 'Werkcentrum',
  regio: 'Regio',
};

export interface Laptop extends TestEngine {
  /** Makes the event, or takes it up again. @returns its id */
  readonly opDeMarkt: (changes?: Partial<Invoer<'evenement.maak'>>) => Promise<EvenementId>;
  /** Speaks with one person, up to the end. */
  readonly spreek: (gekozen?: readonly Crebo[]) => Promise<void>;
  readonly rondAf: (gekozen?: readonly Crebo[]) => Promise<void>;
  /** The file of the event, as another laptop takes it in. */
  readonly bestand: (id: EvenementId) => Promise<Invoer<'evenement.invoer'>['bestanden'][number]>;
  readonly lees: (
    ...bestanden: Invoer<'evenement.invoer'>['bestanden']
  ) => Promise<Uitvoer<'evenement.invoer'>>;
  /** Conversations per event, by its name. */
  readonly aantallen: () => Promise<Record<string, number>>;
}

/** @param keeps with an open kluis; else without keeping anything @param folder of an earlier engine */
export async function openLaptop(keeps = false, folder?: string): Promise<Laptop> {
  const test = await openSmallEngine({}, folder);
  onTestFinished(test.close);
  if (folder === undefined) {
    await (keeps
      ? test.call('kluis.maak', { wachtzin: WACHTZIN })
      : test.call('kluis.werkwijze', { werkwijze: 'zonder-bewaren' }));
  }
  const spreek: Laptop['spreek'] = async (gekozen = [KOK]) => {
    await test.call('gesprek.nieuw', {});
    await test.call('gesprek.wijzig', {
      wijziging: { soort: 'situatie', situatie: { pc4: Pc4.parse('5014') } },
    });
    await test.call('gesprek.wijzig', { wijziging: { soort: 'kies-richtingen', crebos: [...gekozen] } });
  };
  return {
    ...test,
    spreek,
    opDeMarkt: async (changes = {}) => {
      const { huidig } = await test.call('evenement.maak', { ...MARKT, ...changes });
      if (huidig === null) throw new Error('it must be the current one');
      return huidig;
    },
    rondAf: async (gekozen) => {
      await spreek(gekozen);
      await test.call('gesprek.rondAf', {});
    },
    bestand: (id) => test.call('evenement.uitvoer', { id }),
    lees: (...bestanden) => test.call('evenement.invoer', { bestanden }),
    aantallen: async () =>
      Object.fromEntries(
        (await test.call('evenement.lijst', {})).evenementen.map(({ evenement, gesprekken }) => [
          evenement.naam,
          gesprekken,
        ]),
      ),
  };
}

/** What a file says, for a test that looks into it or damages it. */
export function inhoudVan({ inhoud }: { readonly inhoud: string }): Record<string, unknown> {
  return JSON.parse(Buffer.from(inhoud, 'base64').toString('utf8')) as Record<string, unknown>;
}

export function alsBestand(inhoud: unknown, naam = 'bestand.json'): { naam: string; inhoud: string } {
  const text = typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud);
  return { naam, inhoud: Buffer.from(text, 'utf8').toString('base64') };
}
