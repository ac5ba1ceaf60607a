/** A film for the camera that Chromium pretends to have: one picture, still, with room around it. */
import { writeFileSync } from 'node:fs';
import type { Pixels } from '../renderer/ui/qr-pixels';

const WIDTH = 640;
const HEIGHT = 480;
const FRAMES = 5;
const LIGHT = 235;
const DARK = 16;
const GREY = 128;

/** Flags of Chromium that put the film before its camera, and say yes in place of the user. */
export const cameraFlags = (film: string): string[] => [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  `--use-file-for-fake-video-capture=${film}`,
];

/** Writes Y4M: no colour, the picture in the middle. @param picture of at most 640 by 480 */
export function writeVideo(path: string, { width, height, data }: Pixels): void {
  const light = Buffer.alloc(WIDTH * HEIGHT, LIGHT);
  const [left, top] = [Math.floor((WIDTH - width) / 2), Math.floor((HEIGHT - height) / 2)];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (data[(y * width + x) * 4] === 0) light[(top + y) * WIDTH + left + x] = DARK;
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((WIDTH * HEIGHT) / 2, GREY)]);
  const head = Buffer.from(`YUV4MPEG2 W${String(WIDTH)} H${String(HEIGHT)} F15:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(path, Buffer.concat([head, ...Array.from({ length: FRAMES }, () => frame)]));
}
