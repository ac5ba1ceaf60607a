/**
 * react-aria adds one inline <style> (touch-action for what can be pressed), which our CSP refuses.
 * It skips this when an element with its id exists; base.css holds the same rule.
 * Source: react-aria 3.x, `interactions/usePress`, STYLE_ID.
 */
export function keepStylesOutOfPage(page: Document): void {
  const marker = page.createElement('meta');
  marker.id = 'react-aria-pressable-style';
  page.head.append(marker);
}
