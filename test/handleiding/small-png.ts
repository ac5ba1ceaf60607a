/**
 * Makes a picture of the screen a few times smaller: a screen has few colours, so that one byte a pixel and a list
 * of colours tell it. What is rarer than the 256 most frequent colours takes the nearest of those.
 */
import { crc32, deflateSync } from 'node:zlib';
import { readPng } from './read-png';

const COLOURS = 256;
/** Colours that differ by less than this are one: the eye sees no difference at the edge of a letter. */
const STEP = 8;

export function smallPng(png: Buffer): Buffer {
  const { width, height, rgb } = readPng(png);
  const count = new Map<number, number>();
  const first = new Map<number, number>();
  for (let at = 0; at < rgb.length; at += 3) {
    const key = rounded(rgb, at);
    count.set(key, (count.get(key) ?? 0) + 1);
    if (!first.has(key)) first.set(key, at);
  }
  const kept = [...count.entries()].toSorted((a, b) => b[1] - a[1]).slice(0, COLOURS);
  // The colour itself, not the rounded one: large areas keep what they are.
  const places = kept.map(([key]) => first.get(key) ?? 0);
  const index = new Map(kept.map(([key], i) => [key, i]));
  const lines = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const at = pixel * 3;
    const key = rounded(rgb, at);
    const i = index.get(key) ?? nearest(rgb, at, places);
    index.set(key, i);
    lines[pixel + Math.floor(pixel / width) + 1] = i;
  }
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', header(width, height)),
    chunk('PLTE', Buffer.concat(places.map((at) => rgb.subarray(at, at + 3)))),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function rounded(rgb: Uint8Array, at: number): number {
  const part = (i: number): number => Math.floor((rgb[at + i] ?? 0) / STEP);
  return (part(0) << 16) | (part(1) << 8) | part(2);
}

function nearest(rgb: Uint8Array, at: number, places: readonly number[]): number {
  let best = 0;
  let least = Infinity;
  for (const [i, place] of places.entries()) {
    let far = 0;
    for (let part = 0; part < 3; part += 1) far += ((rgb[at + part] ?? 0) - (rgb[place + part] ?? 0)) ** 2;
    if (far < least) [best, least] = [i, far];
  }
  return best;
}

/** 8 bits a pixel, which point into the list of colours. */
function header(width: number, height: number): Buffer {
  const out = Buffer.alloc(13);
  out.writeUInt32BE(width, 0);
  out.writeUInt32BE(height, 4);
  out.set([8, 3, 0, 0, 0], 8);
  return out;
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const out = Buffer.alloc(named.length + 8);
  out.writeUInt32BE(body.length, 0);
  out.set(named, 4);
  out.writeUInt32BE(crc32(named), named.length + 4);
  return out;
}
