/** All keys of the app, per screen, in the words of a person. What listens to a key is named in app/keys/keys. */
import { KEYS } from '../../app/keys/keys';
import { STEPS } from '../../app/steps';
import { ANSWERS } from '../../ui';
import { words } from './words';

/** A key as it stands on the keyboard; several of them are pressed together. */
type Press = readonly string[];

export interface KeyRow {
  readonly id: string;
  /** Each of these does the same. */
  readonly presses: readonly Press[];
  readonly does: string;
}

export interface KeyGroup {
  readonly title: string;
  readonly rows: readonly KeyRow[];
}

const CTRL = 'Ctrl';
const stepLabel = (path: string): string => STEPS.find((step) => step.path === path)?.label ?? '';

export const KEY_GROUPS: readonly KeyGroup[] = [
  {
    title: words.lijst.overal,
    rows: [
      { id: 'hulp', presses: [[KEYS.help]], does: 'Opent deze lijst' },
      { id: 'slot', presses: [[KEYS.lock]], does: 'Zet de kluis op slot' },
      { id: 'verder', presses: [['Tab']], does: 'Naar het volgende veld of de volgende knop' },
      { id: 'terug', presses: [['Shift', 'Tab']], does: 'Naar het vorige veld of de vorige knop' },
      { id: 'druk', presses: [['Enter'], ['Spatie']], does: 'Drukt op de knop waar je bent' },
      { id: 'kies', presses: [['↓'], ['↑']], does: 'Kiest in een rijtje antwoorden' },
      { id: 'sluit', presses: [['Esc']], does: 'Sluit een vraag. Alles blijft zoals het was' },
    ],
  },
  {
    title: stepLabel('/taken'),
    rows: [
      ...ANSWERS.map(({ key, label }) => ({
        id: `antwoord-${key}`,
        presses: [[key]],
        does: `Antwoordt “${label}”`,
      })),
      {
        id: 'ongedaan',
        presses: [[KEYS.undo.toUpperCase()], [CTRL, KEYS.undoWithCtrl.toUpperCase()]],
        does: 'Draait het laatste antwoord terug',
      },
      { id: 'zoek-loop', presses: [['↓'], ['↑']], does: 'Loopt door wat je vond, vanuit het zoekveld' },
      { id: 'zoek-kies', presses: [['Enter']], does: 'Kiest wat je vond' },
      { id: 'zoek-leeg', presses: [['Esc']], does: 'Maakt het zoekveld leeg' },
    ],
  },
];
