/** Reads the pixels of a picture as the browser makes them: 8 bits a channel, RGB or RGBA, not interlaced. */
import { inflateSync } from 'node:zlib';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Three bytes a pixel; transparency is dropped, since a screen has none. */
  readonly rgb: Uint8Array;
}

const SIGNATURE = 8;
/** Length and type before, checksum after the body of a chunk. */
const AROUND = 12;

/** @throws Error for a PNG of another kind */
export function readPng(png: Buffer): Pixels {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE; at < png.length; at += png.readUInt32BE(at) + AROUND) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
    }
  }
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const [depth, colour] = [png[24], png[25]];
  if (depth !== 8 || (colour !== 2 && colour !== 6) || png[28] !== 0) throw new Error('another kind of PNG');
  return {
    width,
    height,
    rgb: unfilter(inflateSync(Buffer.concat(parts)), width, height, colour === 2 ? 3 : 4),
  };
}

/** Each line is written as its difference from what stands left and above: PNG specification, chapter 9. */
function unfilter(raw: Buffer, width: number, height: number, channels: number): Uint8Array {
  const line = width * channels;
  const out = new Uint8Array(line * height);
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (line + 1)] ?? 0;
    for (let x = 0; x < line; x += 1) {
      const at = y * line + x;
      const left = x < channels ? 0 : (out[at - channels] ?? 0);
      const up = y === 0 ? 0 : (out[at - line] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (out[at - line - channels] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      const value = ((raw[y * (line + 1) + 1 + x] ?? 0) + guess) & 255;
      out[at] = value;
      if (x % channels < 3) rgb[(y * width + Math.floor(x / channels)) * 3 + (x % channels)] = value;
    }
  }
  return rgb;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
