/** Every feature that rests on the data in use and on no person: made anew as a whole when other data comes into use. */
import type { Gesprek } from '../../../shared/domain/gesprek';
import { adviesHandlers } from '../advies/handlers';
import type { EngineDeps } from '../deps';
import type { Data } from '../edities/load-edition';
import { gegevensHandlers } from '../gegevens/handlers';
import type { PartOf } from '../handlers';
import { kaartHandlers } from '../kaart/handlers';
import { kwalificatieHandlers } from '../kwalificatie/handlers';
import { openForEdition } from '../leerbanen/open-for-edition';
import { leerbanenFeature } from '../leerbanen/feature';
import { linkingHandlers } from '../linking/handlers';
import { lokaalFeature } from '../lokaal/handlers';
import { matchHandlers } from '../matching/handlers';
import { openReferenceData } from '../reference/open';
import { dutchDay } from '../routes/dutch-day';
import { routeHandlers } from '../routes/handlers';
import { searchFeature } from '../search/handlers';
import type { KernNu } from './nu';
import { stempelOf } from './stempel';

/** After the answer that shows the first card, and before anybody can have typed. */
const WARM_MS = 50;

/** Channels whose answers rest on the data in use. */
type KernChannel =
  | keyof ReturnType<typeof gegevensHandlers>['handlers']
  | keyof ReturnType<typeof searchFeature>['handlers']
  | keyof ReturnType<typeof matchHandlers>
  | keyof Awaited<ReturnType<typeof linkingHandlers>>
  | keyof ReturnType<typeof kwalificatieHandlers>
  | keyof ReturnType<typeof kaartHandlers>
  | keyof Awaited<ReturnType<typeof lokaalFeature>>['handlers']
  | keyof ReturnType<typeof routeHandlers>['handlers']
  | keyof ReturnType<typeof leerbanenFeature>['handlers']
  | keyof ReturnType<typeof adviesHandlers>;

export type Kern = KernNu & {
  readonly data: Data;
  readonly handlers: PartOf<KernChannel>;
  readonly close: () => void;
};

/**
 * @param huidig the conversation at hand
 * @throws Error when the data is not of the form that this version of the app knows
 */
export async function openKern(data: Data, deps: EngineDeps, huidig: () => Gesprek | null): Promise<Kern> {
  const reference = await openReferenceData(data);
  const opened = [reference.close];
  const close = (): void => {
    for (const closeOne of opened) closeOne();
  };
  try {
    const bank = await openForEdition(deps.dataDir, data.leerbanen);
    opened.push(() => {
      bank.sql.close();
    });
    const linking = await linkingHandlers({ reference, deps });
    const leerbanen = leerbanenFeature(bank, reference, deps.now);
    const lokaal = await lokaalFeature({ reference, deps });
    const routes = routeHandlers({ reference, huidig, now: deps.now, lokaal: lokaal.boek });
    const match = matchHandlers(reference);
    const search = searchFeature(reference);
    // Beside the cards one can type: the index is made while the first card is read, not while the app starts.
    let warming: (() => void) | undefined;
    const warm = (): void => {
      warming ??= deps.setTimer(WARM_MS, search.warm);
    };
    opened.push(() => warming?.());
    const gegevens = gegevensHandlers({ reference, deps, leerbaanSets: leerbanen.sets });
    const nu: KernNu = {
      reference,
      regelboek: lokaal.boek.origineel,
      stempel: stempelOf(data.manifest, dutchDay(deps.now())),
      gekozenLeerbanen: leerbanen.gekozen,
      ontmoet: leerbanen.ontmoet,
      heeftLeerbaan: leerbanen.binnenBereik,
      sets: gegevens.sets,
      opmerkingen: leerbanen.opmerkingen,
    };
    return {
      ...nu,
      data,
      handlers: {
        ...gegevens.handlers,
        ...search.handlers,
        ...match,
        'taken.volgende': (input) => {
          warm();
          return match['taken.volgende'](input);
        },
        ...linking,
        ...kwalificatieHandlers(reference),
        ...kaartHandlers(reference),
        ...lokaal.handlers,
        ...routes.handlers,
        ...leerbanen.handlers,
        ...adviesHandlers({
          reference,
          huidig,
          routes: routes.routes,
          geld: routes.geld,
          loket: routes.loket,
          gekozenLeerbanen: leerbanen.gekozen,
          sets: gegevens.sets,
        }),
      },
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}
