/** True once the letters of the app are there: before that every width is wrong. */
import { useEffect, useState } from 'react';

export function useFontsReady(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let wanted = true;
    void document.fonts.ready.then(() => {
      if (wanted) setReady(true);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return ready;
}
