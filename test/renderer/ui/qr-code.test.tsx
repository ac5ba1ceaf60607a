/** What is drawn is read back from its own pixels by a reader that knows nothing of how it was drawn. */
import fc from 'fast-check';
import decodeQR from 'qr/decode.js';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { QrCode } from '../../../renderer/ui/QrCode';
import { qrPath } from '../../../renderer/ui/qr-path';
import { qrPixels } from './qr-pixels';

describe('a QR', () => {
  it('says to a reader exactly the text that it was made of', () => {
    const text = fc.stringMatching(/^[A-Z0-9 $%*+./:-]{1,200}$/u);
    fc.assert(
      fc.property(fc.oneof(text, fc.constant('ZALM-482: 25180 Kok, één kaart')), (said) => {
        expect(decodeQR(qrPixels(qrPath(said), 4))).toBe(said);
      }),
      { numRuns: 25 },
    );
  });

  it('leaves four squares of white on every side', () => {
    const { side, path } = qrPath('ZALM-482');
    const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/gu)].map(([, x, y, length]) => ({
      x: Number(x),
      y: Number(y),
      end: Number(x) + Number(length),
    }));
    expect(Math.min(...starts.map(({ x }) => x))).toBe(4);
    expect(Math.min(...starts.map(({ y }) => y))).toBe(4);
    expect(Math.max(...starts.map(({ end }) => end))).toBe(side - 4);
  });

  it('is a picture with a name, of the size that was asked for', () => {
    const html = renderToStaticMarkup(<QrCode text="ZALM-482" label="QR met je code" size="35mm" />);
    expect(html).toContain('role="img"');
    expect(html).toContain('aria-label="QR met je code"');
    expect(html).toContain('width="35mm"');
  });
});
