/** Keys of organisations: made once, for this user only, and trusted one by one. */
import { createPublicKey, verify } from 'node:crypto';
import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint, isSignedBy, publicKeyOf, signBytes } from '../../../electron/engine/pakket/ed25519';
import { PakketSleutels } from '../../../electron/engine/pakket/keys';

let userDir: string;
beforeEach(async () => {
  userDir = await mkdtemp(join(tmpdir(), 'sleutels-'));
});
afterEach(() => rm(userDir, { recursive: true, force: true }));

const keys = (byte = 1): PakketSleutels =>
  new PakketSleutels({
    userDir,
    now: () => new Date('2026-11-22T10:00:00Z'),
    randomBytes: (count) => new Uint8Array(count).fill(byte),
  });
const other = publicKeyOf(Buffer.alloc(32, 9)).toString('base64url');

describe('de sleutel van de organisatie', () => {
  it('is made once, and stands in a file that only this user can read', async () => {
    const own = await keys().maak(' SBB Oost ');
    expect(own).toMatchObject({ naam: 'SBB Oost', sinds: '2026-11-22' });
    expect((await stat(join(userDir, 'pakket-sleutel.json'))).mode & 0o777).toBe(0o600);
    expect(await keys(2).eigen()).toEqual(own);
    await expect(keys(2).maak('Anders')).rejects.toMatchObject({ code: 'ongeldige-invoer' });
    expect(await keys().eigen()).toEqual(own);
  });

  it('counts as good without being trusted by hand', async () => {
    const own = await keys().maak('SBB Oost');
    expect([...(await keys().geldig())]).toEqual([own.publiek]);
  });

  it('is there to sign with only when it was made', async () => {
    expect(await keys().ondertekenaar()).toBeUndefined();
    await keys().maak('SBB Oost');
    expect((await keys().ondertekenaar())?.geheim).toHaveLength(32);
  });

  it('is no key any more when its file is damaged; the file is kept aside', async () => {
    await keys().maak('SBB Oost');
    await chmod(join(userDir, 'pakket-sleutel.json'), 0o600);
    await writeFile(join(userDir, 'pakket-sleutel.json'), '{"naam":"SBB Oost"');
    expect(await keys().eigen()).toBeUndefined();
    expect((await keys(3).maak('Opnieuw')).naam).toBe('Opnieuw');
  });
});

describe('sleutels van anderen', () => {
  it('are trusted and forgotten one by one', async () => {
    await keys().vertrouw(` ${other}\n`, 'SBB West');
    expect((await keys().vertrouwd()).map(({ naam, publiek }) => [naam, publiek])).toEqual([
      ['SBB West', other],
    ]);
    expect((await keys().geldig()).has(other)).toBe(true);
    await keys().vertrouw(other, 'SBB Noord');
    expect((await keys().vertrouwd()).map(({ naam }) => naam)).toEqual(['SBB Noord']);
    expect(await keys().vergeet(other)).toEqual([]);
    expect((await keys().geldig()).size).toBe(0);
  });

  it.each(['', 'geen sleutel', `${other}=`])('are refused when they are none: %s', async (publiek) => {
    await expect(keys().vertrouw(publiek, 'SBB West')).rejects.toMatchObject({ code: 'ongeldige-invoer' });
  });
});

describe('Ed25519', () => {
  it('agrees with the first test of RFC 8032', () => {
    const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
    expect(publicKeyOf(seed).toString('hex')).toBe(
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    );
    expect(signBytes(Buffer.alloc(0), seed).toString('hex')).toBe(
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    );
  });

  it('never takes a signature on other bytes, by another key, or of another shape', () => {
    const seed = Buffer.alloc(32, 5);
    const key = publicKeyOf(seed);
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (message, at, flip) => {
          const signature = signBytes(message, seed);
          expect(isSignedBy(message, signature, key)).toBe(true);
          const bent = Uint8Array.from(signature, (byte, index) => (index === at % 64 ? byte ^ flip : byte));
          expect(isSignedBy(message, bent, key)).toBe(false);
          expect(isSignedBy(Buffer.concat([message, Buffer.from([flip])]), signature, key)).toBe(false);
          expect(isSignedBy(message, signature, publicKeyOf(Buffer.alloc(32, 6)))).toBe(false);
        },
      ),
      { numRuns: 100 },
    );
    expect(isSignedBy(new Uint8Array(), new Uint8Array(64), new Uint8Array(32).fill(255))).toBe(false);
    expect(isSignedBy(new Uint8Array(), new Uint8Array(3), new Uint8Array(5))).toBe(false);
  });

  it('makes keys that other programs understand', () => {
    const seed = Buffer.alloc(32, 5);
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: publicKeyOf(seed).toString('base64url') };
    const message = Buffer.from('leerbaan');
    expect(
      verify(null, message, createPublicKey({ key: jwk, format: 'jwk' }), signBytes(message, seed)),
    ).toBe(true);
  });

  it('gives a fingerprint of six groups that differs per key', () => {
    expect(fingerprint(publicKeyOf(SEED_A))).not.toBe(fingerprint(publicKeyOf(SEED_B)));
  });
});

const SEED_A = Buffer.alloc(32, 1);
const SEED_B = Buffer.alloc(32, 2);
