/**
 * Plays a whole event on three installations: conversations that are rounded off, left, erased, handed over, taken
 * over twice or never, apps that stop in between, and files that go around on a stick.
 */
import { Datum } from '../../shared/domain/ids';
import { Desk, type Parcel } from './desk';
import { Dice } from './dice';
import { differences } from './differences';
import type { Installation } from './installation';
import { figuresOf, type Ending, type Figures } from './reference';
import { Stick } from './stick';

export const MARKT = {
  naam: 'Banenmarkt Twente',
  plaats: 'Enschede',
  datum: Datum.parse('2026-03-14'),
  organisator: 'Werkcentrum',
  regio: 'Twente',
  doel: 40,
};

const WEGEN = ['bestand', 'woorden'] as const;

export interface Clock {
  readonly now: () => Date;
  readonly pass: (seconds: number) => void;
}

export interface PlayOptions {
  readonly zaad: number;
  readonly kandidaten: number;
  readonly laptops: readonly Installation[];
  readonly clock: Clock;
  readonly say?: (line: string) => void;
  /** Done before the event is closed, when nobody sits at a desk; answers what ended in it. */
  readonly voorSluiten?: () => Promise<readonly Ending[]>;
}

export interface Played {
  readonly kandidaten: number;
  readonly overdrachten: number;
  readonly samenvoegingen: number;
  /** One line for each figure that differs, on any installation. */
  readonly verschillen: readonly string[];
  readonly must: Figures;
}

export async function playEvent(options: PlayOptions): Promise<Played> {
  const { laptops, clock, kandidaten, say = () => undefined } = options;
  const dice = new Dice(options.zaad);
  const endings: Ending[] = [];
  const desks = laptops.map((laptop) => new Desk(laptop, endings, clock.now));
  const stick = new Stick();
  const parcels: Parcel[] = [];
  let overdrachten = 0;
  let samenvoegingen = 0;
  const verschillen: string[] = [];

  const overviews = await Promise.all(laptops.map(({ call }) => call('evenement.maak', MARKT)));
  const id = overviews[0]?.huidig;
  if (!id) throw new Error('the event must be the current one');

  const readStick = async (laptop: Installation): Promise<void> => {
    const { gelezen, fout } = await stick.readAll(laptop.call, dice);
    samenvoegingen += gelezen;
    if (fout > 0) verschillen.push(`${String(fout)} bestanden verkeerd behandeld`);
  };
  /** What becomes of the person at this desk. */
  const goOn = async (desk: Desk): Promise<void> => {
    if (dice.chance(0.9)) await desk.say(dice);
    if (dice.chance(0.4)) parcels.push(await desk.give(dice.pick(WEGEN)));
    if (dice.chance(0.05)) return desk.tryWhatIf();
    if (dice.chance(0.6)) return desk.roundOff();
    return dice.chance(0.3) ? desk.erase() : undefined;
  };

  for (let person = 1; person <= kandidaten; person += 1) {
    clock.pass(20 + dice.below(60));
    for (const { metKluis, call } of laptops) if (metKluis) await call('kluis.wakker', {});
    const desk = dice.pick(desks);
    await desk.begin(person);
    await goOn(desk);
    while (parcels.length > 0 && dice.chance(0.5)) {
      clock.pass(10);
      const other = dice.pick(desks);
      if (!(await other.take(dice.pick(parcels)))) continue;
      overdrachten += 1;
      await goOn(other);
    }
    if (dice.chance(0.1) && (await desk.pickUp(dice))) await goOn(desk);
    if (dice.chance(0.05)) await dice.pick(desks).restart();
    const laptop = dice.pick(laptops);
    if (dice.chance(0.15)) await stick.put(laptop.call, id);
    if (dice.chance(0.05)) await readStick(dice.pick(laptops));
    if (person % 10 === 0) say(`${String(person)} van ${String(kandidaten)} kandidaten`);
  }

  if (options.voorSluiten !== undefined) {
    for (const desk of desks) if (desk.isBusy) await desk.roundOff();
    endings.push(...(await options.voorSluiten()));
  }
  for (const desk of desks) await desk.closeEvent(id, dice.chance(0.7) ? 'wis' : 'bewaar');
  for (const { call } of dice.shuffle(laptops)) await stick.put(call, id);
  for (const laptop of dice.shuffle(laptops)) await readStick(laptop);
  await dice.pick(desks).restart();
  const must = figuresOf(endings);
  for (const [at, { call }] of laptops.entries()) {
    const found = await differences(call, id, must);
    verschillen.push(...found.map((line) => `laptop ${String(at + 1)}, ${line}`));
  }
  return { kandidaten, overdrachten, samenvoegingen, verschillen, must };
}
