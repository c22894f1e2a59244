// The text of the benchmark: the reports of the fixtures, over and over, each time with figures of its own, so that no
// article is the same string as another.
import { readText, slugs } from '../report/fixture.js';

/** Separate articles of so many code units in all, at least. */
export function articlesOf(size: number): string[] {
  const reports = slugs.map(readText);
  if (reports.every((report) => report.length === 0)) throw new Error('fixtures/reports holds no text');
  const articles: string[] = [];
  for (let total = 0, round = 0; total < size; round++) {
    for (const report of reports) {
      const article = varied(report, round);
      articles.push(article);
      total += article.length;
    }
  }
  return articles;
}

/** Other digits after the first of each number of three or more; dates and years stay what they are. */
function varied(report: string, round: number): string {
  if (round === 0) return report;
  return report.replace(/(?<![\d/.,-])\d{1,3}(?:[.,]\d+)+|(?<![\d/.,-])\d{3}(?![\d/])/gu, (figure, at: number) => {
    let seed = (round * 31 + at * 7) % 9973;
    return `${figure.slice(0, 1)}${figure.slice(1).replace(/\d/gu, () => {
      seed = (seed * 37 + 11) % 9973;
      return String(seed % 10);
    })}`;
  });
}
