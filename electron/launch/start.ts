/** `npm start`: builds what is needed, then the Electron app, or the browser host where Electron can not run. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { appRoot } from '../hosts/paths';
import { buildWhatIsNeeded } from './build-what-is-needed';
import { fetchElectron, findElectron, reasonAgainstElectron } from './electron-runtime';
import { endWithNpm } from './end-with-npm';
import { runCommand } from './run-command';

const { env, platform } = process;
const root = appRoot();

async function launch(browser: boolean): Promise<number | undefined> {
  if (!(await buildWhatIsNeeded(root, env))) return 1;
  const electron = browser ? undefined : await electronOrReason();
  if (electron) return runCommand(electron, [root], { cwd: root, env: withoutNodeMode(env) });
  // In this process, so that Ctrl-C reaches it directly.
  await import(pathToFileURL(join(root, 'out', 'main', 'loopback.js')).href);
  return undefined;
}

/** The executable, or undefined after one line that says why the browser is used. */
async function electronOrReason(): Promise<string | undefined> {
  const reason = reasonAgainstElectron(env, platform, process.getuid?.());
  if (!reason) {
    const electron = findElectron(root) ?? (await fetchElectron(root, env));
    if (electron) return electron;
  }
  console.log(`${reason ?? 'Het ophalen van Electron is niet gelukt.'} Leerbaankompas opent in de browser.`);
  return undefined;
}

function withoutNodeMode({ ELECTRON_RUN_AS_NODE: _, ...rest }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return rest;
}

endWithNpm(env);
process.exitCode = await launch(process.argv.includes('--browser'));
