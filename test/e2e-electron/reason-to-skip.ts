/** Whether the Electron suite can run here; says out loud why it can not. */
import { appRoot } from '../../electron/hosts/paths';
import { findElectron, reasonAgainstElectron } from '../../electron/launch/electron-runtime';

export const root = appRoot();
const found = findElectron(root);
/** '' where there is none; the suite is then skipped. */
export const executable = found ?? '';

/** Undefined where the suite runs. */
export const reasonToSkip =
  found === undefined
    ? 'There is no Electron runtime (node_modules/electron/dist is missing; npx install-electron fetches it).'
    : reasonAgainstElectron(process.env, process.platform, process.getuid?.());

if (reasonToSkip !== undefined) {
  const line = '='.repeat(100);
  console.warn(`\n${line}\nSKIPPED: the whole Electron suite did NOT run. ${reasonToSkip}\n${line}\n`);
}
