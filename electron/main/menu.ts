/** A small Dutch menu: what the keyboard needs, and nothing that opens anything. None while the werkplaats is on. */
import { Menu } from 'electron';

export function setMenu(shown = true): void {
  if (!shown) {
    Menu.setApplicationMenu(null);
    return;
  }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: 'Leerbaankompas', submenu: [{ role: 'quit', label: 'Sluit af' }] },
      {
        label: 'Bewerken',
        submenu: [
          { role: 'undo', label: 'Ongedaan maken' },
          { role: 'redo', label: 'Opnieuw' },
          { type: 'separator' },
          { role: 'cut', label: 'Knippen' },
          { role: 'copy', label: 'Kopiëren' },
          { role: 'paste', label: 'Plakken' },
          { role: 'selectAll', label: 'Alles selecteren' },
        ],
      },
      {
        label: 'Beeld',
        submenu: [
          { role: 'zoomIn', label: 'Groter' },
          { role: 'zoomOut', label: 'Kleiner' },
          { role: 'resetZoom', label: 'Normale grootte' },
          { role: 'togglefullscreen', label: 'Volledig scherm' },
        ],
      },
    ]),
  );
}
