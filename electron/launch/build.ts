/** `npm run build`: the same as a start builds, and nothing when nothing changed. */
import { appRoot } from '../hosts/paths';
import { buildWhatIsNeeded } from './build-what-is-needed';

process.exitCode = (await buildWhatIsNeeded(appRoot(), process.env)) ? 0 : 1;
