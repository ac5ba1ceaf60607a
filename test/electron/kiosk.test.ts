/** While the werkplaats is on nothing in the app closes the window, opens tools, or shows a dialog with files. */
import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createKiosk, isForTyping, type KeyInput, type KioskParts } from '../../electron/main/kiosk';
import { isWerkplaatsOn, outsideWerkplaats } from '../../electron/main/werkplaats';
import { ok } from '../../shared/contract/result';

const key = (name: string, held: Partial<KeyInput> = {}): KeyInput => ({
  key: name,
  control: false,
  alt: false,
  meta: false,
  ...held,
});

/** The part of a window that the kiosk uses, with what was done to it. */
function windowForTest() {
  const done: string[] = [];
  const window = new EventEmitter();
  const contents = Object.assign(new EventEmitter(), { closeDevTools: () => done.push('no tools') });
  const parts = {
    window: Object.assign(window, {
      webContents: contents,
      setKiosk: (on: boolean) => done.push(`kiosk ${String(on)}`),
      setClosable: (on: boolean) => done.push(`closable ${String(on)}`),
      setMinimizable: (on: boolean) => done.push(`minimizable ${String(on)}`),
    }),
    setMenu: (shown: boolean) => done.push(`menu ${String(shown)}`),
  } as unknown as KioskParts;
  const isStopped = (from: EventEmitter, name: string, ...rest: unknown[]): boolean => {
    let stopped = false;
    from.emit(name, { preventDefault: () => (stopped = true) }, ...rest);
    return stopped;
  };
  return { parts, done, window, contents, isStopped };
}

describe('the window of the werkplaats', () => {
  it('fills the screen while it is on, and is an ordinary window before and after', () => {
    const { parts, done } = windowForTest();
    const kiosk = createKiosk(parts);
    kiosk.set(false);
    expect(done).toEqual([]);
    kiosk.set(true);
    kiosk.set(true);
    expect(done).toEqual(['kiosk true', 'closable false', 'minimizable false', 'menu false']);
    kiosk.set(false);
    expect(done.slice(4)).toEqual(['kiosk false', 'closable true', 'minimizable true', 'menu true']);
    expect(kiosk.isOn()).toBe(false);
  });

  it('does not close, take a shortcut, show a menu or open tools until it ends', () => {
    const { parts, done, window, contents, isStopped } = windowForTest();
    const kiosk = createKiosk(parts);
    const all = (): boolean[] => [
      isStopped(window, 'close'),
      isStopped(contents, 'before-input-event', key('w', { control: true })),
      isStopped(contents, 'context-menu'),
    ];
    expect(all()).toEqual([false, false, false]);
    kiosk.set(true);
    expect(all()).toEqual([true, true, true]);
    expect(isStopped(contents, 'before-input-event', key('w'))).toBe(false);
    contents.emit('devtools-opened');
    expect(done).toContain('no tools');
    kiosk.set(false);
    expect(all()).toEqual([false, false, false]);
  });

  it('saves nothing by a dialog while it is on', async () => {
    const { parts } = windowForTest();
    const kiosk = createKiosk(parts);
    const save = outsideWerkplaats(kiosk, (naam: string) => Promise.resolve(ok(naam)));
    expect(await save('a.pdf')).toEqual(ok('a.pdf'));
    kiosk.set(true);
    expect(await save('a.pdf')).toEqual({ ok: false, error: { code: 'werkplaats-aan' } });
  });

  it('knows from the engine whether it was on when the app ended', () => {
    const toestand = { aan: true, wachtMs: 0, rustSeconden: 60, talen: ['nl'] };
    expect(isWerkplaatsOn(ok(toestand))).toBe(true);
    expect(isWerkplaatsOn(ok({ ...toestand, aan: false }))).toBe(false);
    expect(isWerkplaatsOn({ ok: false, error: { code: 'interne-fout' } })).toBe(false);
  });
});

describe('keys', () => {
  it.each([key('a'), key('Tab'), key('Enter'), key('ArrowLeft'), key('1'), key('V', { control: true })])(
    'for typing and walking through the page work: %j',
    (input) => {
      expect(isForTyping(input)).toBe(true);
    },
  );
  it('AltGr makes its signs', () => {
    expect(isForTyping(key('€', { control: true, alt: true }))).toBe(true);
  });
  it.each([
    key('F4', { alt: true }),
    key('F5'),
    key('F11'),
    key('F12'),
    key('w', { control: true }),
    key('q', { meta: true }),
    key('R', { control: true }),
    key('I', { control: true }),
    key('ArrowLeft', { alt: true }),
    key('Tab', { alt: true }),
    key('Delete', { control: true, alt: true }),
  ])('that close, open or inspect something do nothing: %j', (input) => {
    expect(isForTyping(input)).toBe(false);
  });
});
