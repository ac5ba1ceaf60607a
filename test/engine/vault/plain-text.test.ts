/** Nothing that was said stands readable in any file that the engine writes, in whatever encoding. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeMachine } from '../../../electron/engine/node-machine';
import type { Wijziging } from '../../../shared/domain/gesprek';
import { Crebo, Pc4, TaakId, TitelSleutel } from '../../../shared/domain/ids';
import { WACHTZIN } from '../test-machine';
import { until } from '../until';
import { Trouble, watched } from './file/support/faulty-files';
import { kluisEngine } from './kluis-engine';

const MARKERS = {
  afspraak: 'Qx7 merkteken met ënige letters',
  taak: 'qx7-taak-merkteken',
  thema: 'qx7-thema-merkteken',
  vraag: 'qx7-vraag-merkteken',
  antwoord: 'qx7-antwoord-merkteken',
  route: 'qx7-route-merkteken',
  leerbaan: 'qx7-leerbaan-merkteken',
  werkproces: 'qx7 werkproces merkteken',
} as const;

describe('a conversation that is kept', () => {
  it('can not be found in any file while it goes on, after it was locked, and after a save that failed', async () => {
    const trouble = new Trouble();
    const test = await kluisEngine({ files: watched(nodeMachine().files, trouble.before) });
    const { code } = await test.call('gesprek.nieuw', {});
    const taak = TaakId.parse(MARKERS.taak);
    const wijzigingen: readonly Wijziging[] = [
      { soort: 'situatie', situatie: { pc4: Pc4.parse('5014'), leeftijdsgroep: '27-49' } },
      { soort: 'taak', taak, niveau: 'met-hulp' },
      { soort: 'themas', themas: [{ thema: MARKERS.thema, kent: true }] },
      { soort: 'werkproces', sleutel: TitelSleutel.parse(MARKERS.werkproces), niveau: 'zelfstandig' },
      { soort: 'kies-richtingen', crebos: [Crebo.parse('25180')] },
      { soort: 'route-antwoord', vraag: MARKERS.vraag, antwoord: MARKERS.antwoord },
      { soort: 'kies-route', route: MARKERS.route },
      { soort: 'kies-leerbanen', ids: [MARKERS.leerbaan] },
      { soort: 'afspraken', afspraken: [MARKERS.afspraak] },
    ];
    for (const wijziging of wijzigingen) await test.call('gesprek.wijzig', { wijziging });
    await test.call('gesprekken.kopie', { code });
    trouble.fail({ effect: 'rename', code: 'ENOSPC', times: 1 });
    await test.call('gesprek.wijzig', { wijziging: { soort: 'kies-route', route: MARKERS.route } });
    await until(() => test.told()?.opslag.staat === 'mislukt');
    test.clock.pass(1_000);
    await test.saved();
    await test.call('gesprek.rondAf', {});
    const markers = [...Object.values(MARKERS), code];
    expect(await foundPlain(test.userDir, markers)).toEqual([]);
    await test.call('kluis.slot', {});
    await test.tryCall('kluis.open', { wachtzin: 'niet deze' });
    await test.call('kluis.open', { wachtzin: WACHTZIN });
    await test.call('gesprekken.wis', { code });
    await test.engine.close();
    expect(await foundPlain(test.userDir, [...markers, WACHTZIN, test.herstelsleutel])).toEqual([]);
    expect((await allFiles(test.userDir)).length).toBeGreaterThan(2);
  });
});

describe('the search', () => {
  it('finds a text in every encoding, and in the name of a file', async () => {
    const test = await kluisEngine();
    const text = `voor ${MARKERS.afspraak} na`;
    const forms = {
      'utf8.txt': Buffer.from(text),
      'utf16.txt': Buffer.from(text, 'utf16le'),
      'hex.txt': Buffer.from(text).toString('hex'),
      'base64-0.txt': Buffer.from(text).toString('base64'),
      'base64-1.txt': Buffer.from(`-${text}`).toString('base64'),
      'base64-2.txt': Buffer.from(`--${text}`).toString('base64'),
      'json.txt': text.replace('ë', '\\u00eb'),
    };
    for (const [name, form] of Object.entries(forms)) await writeFile(join(test.userDir, name), form);
    expect(await foundPlain(test.userDir, [MARKERS.afspraak])).toEqual(
      Object.keys(forms)
        .sort()
        .map((name) => `${name}: ${MARKERS.afspraak}`),
    );
  });
});

async function foundPlain(dir: string, markers: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const name of await allFiles(dir)) {
    const bytes = await readFile(join(dir, name));
    for (const marker of markers) {
      if (encodings(marker).some((form) => bytes.includes(form))) found.push(`${name}: ${marker}`);
      if (name.includes(marker)) found.push(`name of ${name}`);
    }
  }
  return found;
}

async function allFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort();
}

/** Plain, in two bytes a letter both ways round, as JSON escapes it, in hex, and base64 at each of three offsets. */
function encodings(text: string): Buffer[] {
  const wide = Buffer.from(text, 'utf16le');
  const base64 = [0, 1, 2].map((offset) => {
    const shifted = Buffer.concat([Buffer.alloc(offset), Buffer.from(text, 'utf8')]).toString('base64');
    return shifted.slice(Math.ceil((offset * 8) / 6) + 1, -4);
  });
  const escaped = JSON.stringify(text).slice(1, -1);
  const ascii = escaped.replace(
    /[^ -~]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'latin1'),
    wide,
    Buffer.from(wide).swap16(),
    Buffer.from(ascii, 'utf8'),
    Buffer.from(Buffer.from(text, 'utf8').toString('hex')),
    ...base64.filter((form) => form.length > 3).map((form) => Buffer.from(form)),
  ];
}
