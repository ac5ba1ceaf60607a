/** Shows what the camera sees until it has read a QR, and says what to do when there is no camera. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Notice } from '../../../ui';
import { words } from '../words';
import { useCamera } from './use-camera';
import '../overdracht.css';

export interface CameraReaderProps {
  readonly onFound: (text: string) => void;
  readonly onClose: () => void;
}

export function CameraReader({ onFound, onClose }: CameraReaderProps): ReactNode {
  const { video, state } = useCamera(onFound);
  const w = words.code.camera;
  const isOff = state === 'geen-camera' || state === 'geweigerd';
  return (
    <div className="stack-small">
      {isOff ? (
        <div role="alert">
          <Notice kind="letop">{w[state]}</Notice>
        </div>
      ) : (
        <>
          <p role="status">{w[state]}</p>
          <video ref={video} className="overdracht-camera" muted playsInline aria-label={w.beeld} />
        </>
      )}
      <div>
        <Button icon={<X aria-hidden />} onPress={onClose}>
          {isOff ? w.dicht : w.stop}
        </Button>
      </div>
    </div>
  );
}
