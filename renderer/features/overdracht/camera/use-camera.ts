/** The camera, on for as long as the part of the page that shows it: it stops with it, whatever the reason. */
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { findQr } from './find-qr';

export interface Camera {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly state: 'vraagt' | 'kijkt' | 'geen-camera' | 'geweigerd';
}

/** @param onFound told once, with what the QR says; the camera is off by then */
export function useCamera(onFound: (text: string) => void): Camera {
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<Camera['state']>('vraagt');
  const found = useEffectEvent(onFound);
  useEffect(() => {
    let stream: MediaStream | undefined;
    let stopLooking: (() => void) | undefined;
    let isLeft = false;
    const stop = (): void => {
      isLeft = true;
      stopLooking?.();
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    const start = async (): Promise<void> => {
      try {
        const given = await askCamera();
        stream = given;
        const player = video.current;
        if (isLeft || player === null) {
          stop();
          return;
        }
        player.srcObject = given;
        await player.play();
        setState('kijkt');
        stopLooking = findQr(player, (text) => {
          stop();
          found(text);
        });
      } catch (error) {
        if (!isLeft) setState(isRefused(error) ? 'geweigerd' : 'geen-camera');
        stop();
      }
    };
    void start();
    return stop;
  }, []);
  return { video, state };
}

/** @throws DOMException when there is none, or the user or the laptop says no */
async function askCamera(): Promise<MediaStream> {
  // Absent where the browser does not trust the page, although the types say that it is always there.
  const { mediaDevices } = navigator as { mediaDevices?: MediaDevices };
  if (!mediaDevices) throw new DOMException('no camera here', 'NotFoundError');
  return mediaDevices.getUserMedia({ audio: false, video: { width: { ideal: 1280 } } });
}

const isRefused = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'NotAllowedError';
