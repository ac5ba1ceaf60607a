import { describe, expect, it } from 'vitest';
import { readMarkdown, readSpans } from '../../../../renderer/features/handleiding/markdown';

describe('the little Markdown of the handleiding', () => {
  it('knows headings, paragraphs over several lines, lists and pictures', () => {
    const text =
      '# Titel\n\n## Kop\n\nEen zin\ndie doorgaat.\n\n- een\n- twee\n  en meer\n\n1. eerst\n\n![Een kaart](a/b.png)\n';
    expect(readMarkdown(text)).toEqual([
      { soort: 'kop', niveau: 1, tekst: 'Titel' },
      { soort: 'kop', niveau: 2, tekst: 'Kop' },
      { soort: 'alinea', spans: [{ soort: 'tekst', tekst: 'Een zin die doorgaat.' }] },
      {
        soort: 'lijst',
        genummerd: false,
        regels: [[{ soort: 'tekst', tekst: 'een' }], [{ soort: 'tekst', tekst: 'twee en meer' }]],
      },
      { soort: 'lijst', genummerd: true, regels: [[{ soort: 'tekst', tekst: 'eerst' }]] },
      { soort: 'beeld', bestand: 'a/b.png', alt: 'Een kaart' },
    ]);
  });

  it('tells words of the app and strong words from the rest', () => {
    expect(readSpans('Kies _Begin nu_, of **wacht**.')).toEqual([
      { soort: 'tekst', tekst: 'Kies ' },
      { soort: 'term', tekst: 'Begin nu' },
      { soort: 'tekst', tekst: ', of ' },
      { soort: 'sterk', tekst: 'wacht' },
      { soort: 'tekst', tekst: '.' },
    ]);
  });

  it('leaves a lone mark and a name with an underscore as they are', () => {
    expect(readSpans('een _ en regels_van_nu')).toEqual([
      { soort: 'tekst', tekst: 'een _ en regels_van_nu' },
    ]);
  });
});
