/** What of a page is read aloud in one language: the texts in their order, without what is only there for the helper. */

const BLOCKS = 'h1, h2, h3, p, li, label, button, figcaption, dt, dd';
const SILENT = '[aria-hidden="true"], [data-silent], .only-read, svg, script, style';

/**
 * @param tag texts of this language only; what carries no `lang` inside the page is of the language of the page
 * @param pageTag language of the page
 * @returns one text for each heading, paragraph or button
 */
export function readable(root: Element, tag: string, pageTag: string): readonly string[] {
  const parts: { readonly block: Element; text: string }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (element === null || text === '' || element.closest(SILENT) !== null) continue;
    const marked = element.closest('[lang]');
    const language = marked !== null && root.contains(marked) ? marked.getAttribute('lang') : pageTag;
    if (language !== tag) continue;
    const block = element.closest(BLOCKS) ?? element;
    const last = parts.at(-1);
    if (last?.block === block) last.text += ` ${text}`;
    else parts.push({ block, text });
  }
  return parts.map((part) => part.text);
}
