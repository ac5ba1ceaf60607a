/** The pictures of the handleiding: files of the build, by the name that the text gives them. */
const FILES = import.meta.glob<string>('../../docs/handleiding/*.png', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** Address of `handleiding/taken.png`; undefined when there is no such picture. */
export function pictureAddress(bestand: string): string | undefined {
  return FILES[`../../docs/${bestand}`];
}
