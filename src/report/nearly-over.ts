// When a period is looked back on, by the day of the session or of the article.

/** The end of the year is looked back on from October up to January, that of the half from April up to August. */
export function isNearlyOver(days: string, sat: string): boolean {
  if (sat.slice(5, 7) === '01' && days.slice(16) === '12-31') return Number(days.slice(0, 4)) === Number(sat.slice(0, 4)) - 1;
  return days.slice(0, 4) === sat.slice(0, 4) && Math.abs(Number(days.slice(16, 18)) - Number(sat.slice(5, 7))) <= 2;
}
