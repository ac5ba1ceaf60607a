/** Looks for a QR in what a camera shows, picture after picture, until one is read. */
import decodeQR from 'qr/decode.js';

/** Milliseconds between two pictures: quick enough to hold a paper still for, and calm for an old laptop. */
const PAUSE = 120;
/** A wider picture costs time and shows no more of a QR that is held near. */
const MAX_WIDTH = 1280;

/** @param onFound told once, with the text @returns stops looking */
export function findQr(video: HTMLVideoElement, onFound: (text: string) => void): () => void {
  const canvas = document.createElement('canvas');
  let timer: number | undefined;
  const look = (): void => {
    const text = readPicture(video, canvas);
    if (text === undefined) timer = window.setTimeout(look, PAUSE);
    else onFound(text);
  };
  timer = window.setTimeout(look, PAUSE);
  return () => {
    window.clearTimeout(timer);
    // Nothing of the picture stays.
    canvas.width = 0;
  };
}

function readPicture(video: HTMLVideoElement, canvas: HTMLCanvasElement): string | undefined {
  const { videoWidth, videoHeight } = video;
  if (videoWidth === 0) return undefined;
  const scale = Math.min(1, MAX_WIDTH / videoWidth);
  canvas.width = Math.round(videoWidth * scale);
  canvas.height = Math.round(videoHeight * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.drawImage(video, 0, 0, canvas.width, canvas.height);
  try {
    return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
  } catch {
    // There is no QR in this picture.
    return undefined;
  }
}
