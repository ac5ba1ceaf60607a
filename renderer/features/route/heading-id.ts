/** Where the card of a route begins on the page. */
export const headingId = (route: string): string => `route-kop-${route}`;
