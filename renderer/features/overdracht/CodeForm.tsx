/** The code that the candidate brings: words to type, or a QR for a hand scanner or the camera. */
import { Camera } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { FoutNotice, type Action } from '../../app';
import { Button, TextField } from '../../ui';
import { CameraReader } from './camera/CameraReader';
import { typedCode, withWord } from './typed-code';
import { words } from './words';

export interface CodeFormProps {
  readonly look: Action<'overdracht.leesCode'>;
  readonly onLook: (tekst: string) => void;
}

export function CodeForm({ look, onLook }: CodeFormProps): ReactNode {
  const [typed, setTyped] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const [hasCamera, setCamera] = useState(false);
  const box = useRef<HTMLElement>(null);
  const w = words.code;
  const { aantal, voorstellen, fout } = typedCode(typed);
  const unread = look.error?.code === 'onleesbare-code' ? look.error : undefined;
  const focus = (): void => box.current?.querySelector('textarea')?.focus();
  const change = (value: string): void => {
    setTyped(value);
    setEmpty(false);
    if (look.error ?? look.data) look.reset();
  };
  const submit = (text: string): void => {
    if (look.busy) return;
    if (text.trim() === '') {
      setEmpty(true);
      focus();
    } else onLook(text.trim());
  };
  const unknown = fout === undefined ? undefined : w.onbekend(fout.plaats, fout.woord);
  const refused = unread === undefined ? undefined : w.klopt(unread);
  const wrong = isEmpty ? w.leeg : (unknown ?? refused);
  return (
    <section
      className="stack"
      ref={box}
      onKeyDown={(event) => {
        // A hand scanner ends with Enter; words go on the next line by themselves.
        if (event.key !== 'Enter' || !(event.target instanceof HTMLTextAreaElement)) return;
        event.preventDefault();
        submit(typed);
      }}
    >
      <h2 className="kop">{w.titel}</h2>
      {look.error === undefined || unread ? null : <FoutNotice fout={look.error} />}
      <TextField
        label={w.veld}
        description={w.uitleg}
        value={typed}
        rows={3}
        maxLength={2000}
        error={wrong}
        onChange={change}
      />
      <p className="soft" role="status">
        {aantal === 0 ? '' : w.aantal(aantal)}
      </p>
      {voorstellen.length === 0 ? null : (
        <div className="row" role="group" aria-label={w.voorstellen}>
          {voorstellen.map((word) => (
            <Button
              key={word}
              variant="quiet"
              onPress={() => {
                change(withWord(typed, word));
                focus();
              }}
            >
              {word}
            </Button>
          ))}
        </div>
      )}
      <div className="row">
        <Button
          variant={look.data === undefined ? 'primary' : 'secondary'}
          onPress={() => {
            submit(typed);
          }}
        >
          {look.busy ? w.bezig : w.bekijk}
        </Button>
        {hasCamera ? null : (
          <Button
            icon={<Camera aria-hidden />}
            onPress={() => {
              setCamera(true);
            }}
          >
            {w.camera.lees}
          </Button>
        )}
      </div>
      {hasCamera ? (
        <CameraReader
          onFound={(text) => {
            setCamera(false);
            change(text);
            onLook(text);
          }}
          onClose={() => {
            setCamera(false);
            focus();
          }}
        />
      ) : null}
    </section>
  );
}
