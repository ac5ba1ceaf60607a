/** Names of files that the page proposes, made harmless on every system. */
import type { FileFilter } from 'electron';

const KINDS: Readonly<Record<string, string>> = {
  'lbk-overdracht': 'Overdracht van Leerbaankompas',
  pdf: 'PDF',
  json: 'JSON',
  html: 'Webpagina',
  csv: 'CSV',
  txt: 'Tekst',
};

/** @returns a name without a folder, without signs that some system refuses, and never empty */
export function safeName(naam: string): string {
  const last = naam.split(/[\\/]/u).at(-1) ?? '';
  const name = last.replaceAll(/[<>:"|?*\p{Cc}]/gu, '').replace(/^[.\s]+|[.\s]+$/gu, '');
  return name === '' ? 'bestand' : name;
}

/** What the dialog says of the kind of file, by its extension. */
export function kindOf(name: string): FileFilter {
  const extension = /\.([a-z0-9-]+)$/iu.exec(name)?.[1]?.toLowerCase();
  if (extension === undefined) return { name: 'Alle bestanden', extensions: ['*'] };
  return { name: KINDS[extension] ?? extension.toUpperCase(), extensions: [extension] };
}
