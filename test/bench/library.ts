// The built package, for that is what users get, with the types of the sources it was built from. tsx passes it through as it is.
export const kyhop = (await import(new URL('../../dist/index.js', import.meta.url).href)) as typeof import('../../src/index.js');

/** The day that reports and references are given. */
export const published = '2024-12-19';
