/** What a child that is going to be killed tells its parent, line by line, written before it goes on. */
import { writeSync } from 'node:fs';

/** @param isEarlier the newest version could not be read */
export function tellOpened(state: number, isEarlier: boolean): void {
  tell(`open ${String(state)} ${isEarlier ? 'eerder' : 'nieuwste'}`);
}

/** A change is made; from now on it may be on disk. */
export function tellBegun(state: number): void {
  tell(`bezig ${String(state)}`);
}

/** What the user would see: this state is saved. @param ms from the change until now */
export function tellSaved(state: number, ms: number): void {
  tell(`opgeslagen ${String(state)} ${ms.toFixed(1)}`);
}

function tell(line: string): void {
  writeSync(1, `${line}\n`);
}
