/** The pictures of the handleiding, in the order in which one conversation leads past them. */
import { beginWerkplaats, choose, toCards } from '../e2e-browser/werkplaats-steps';
import type { App } from '../e2e-browser/open-app';
import { answer, settle, show } from './steps';

const WORDS = ['kassa', 'schappen vullen', 'klanten helpen'];
/** Answers to the cards that the app asks by itself. */
const KEYS = ['1', '3', '2', '1', '4', '1', '2'];

export interface Scene {
  /** Name of the picture, without `.png`. */
  readonly name: string;
  /** Brings the screen to what the picture shows. */
  readonly prepare: (app: App) => Promise<void>;
}

export const SCENES: readonly Scene[] = [
  {
    name: 'taken',
    prepare: async (app) => {
      const { page } = app;
      await show(app, '/start');
      await page.getByRole('button', { name: 'Begin een nieuw gesprek' }).click();
      await page.getByLabel('Wat is je postcode?').fill('7511');
      await page.getByText('Arbeidsmarktregio Twente').waitFor();
      await show(app, '/taken');
      for (const word of WORDS) await answer(page, word, '1');
      for (const key of KEYS) {
        await page.keyboard.press(key);
        await settle(page);
      }
    },
  },
  {
    name: 'richting',
    prepare: async (app) => {
      await show(app, '/richtingen');
      await app.page
        .getByRole('button', { name: /Kies deze richting/u })
        .first()
        .click();
      await app.page.getByText('Bekijk waarom').first().click();
      await app.page.getByRole('heading', { level: 1 }).waitFor();
      await settle(app.page);
    },
  },
  {
    name: 'leerbanen',
    prepare: async (app) => {
      await show(app, '/leerbanen');
      await app.page
        .getByRole('button', { name: /Kies deze leerbaan/u })
        .first()
        .click();
      await settle(app.page);
    },
  },
  {
    name: 'advies',
    prepare: async (app) => {
      await show(app, '/advies');
      await app.page.getByLabel('Afspraak 1').fill('Ik bel deze week met het leerbedrijf.');
      await app.page.getByLabel('Afspraak 2').fill('Ik zoek mijn papieren bij elkaar.');
      await settle(app.page);
      await app.page.evaluate(() => {
        window.scrollTo(0, 0);
      });
      await settle(app.page);
    },
  },
  {
    name: 'evenement',
    prepare: async (app) => {
      const { page } = app;
      await show(app, '/evenement');
      await page.getByLabel('Naam', { exact: true }).fill('Banenmarkt Twente');
      await page.getByLabel('Plaats', { exact: true }).fill('Enschede');
      await page.getByLabel('Hoeveel mensen hoop je te spreken?').fill('40');
      await page.getByRole('button', { name: 'Maak dit evenement' }).click();
      await page.getByRole('heading', { name: 'Nu: Banenmarkt Twente' }).waitFor();
      await page.getByRole('button', { name: 'Maak het voorbeeld' }).click();
      await page.getByRole('button', { name: 'Haal het voorbeeld weg' }).waitFor();
      await show(app, '/start');
      await show(app, '/evenement');
    },
  },
  {
    name: 'verslag',
    prepare: async (app) => {
      await show(app, '/verslag');
      await app.page.getByLabel('Welk evenement?').click();
      await app.page.getByRole('option', { name: /Voorbeeld/u }).click();
      await app.page.locator('.recharts-surface').first().waitFor();
      await app.page.locator('.recharts-surface').first().scrollIntoViewIfNeeded();
      await settle(app.page);
    },
  },
  {
    // The last: only the PIN would end it.
    name: 'werkplaats',
    prepare: async (app) => {
      await beginWerkplaats(app);
      await choose(app.page, 'uk');
      await toCards(app.page);
      await settle(app.page);
    },
  },
];
