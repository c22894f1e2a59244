// What the times that an article states are, for the parts that look for the period of a figure or of the report.
import { senseAt, senseBefore, unitAt } from '../tokens/cursor.js';
import type { Article, Placed } from './article.js';

const comma = 0x2c;
const openBracket = 0x28;
const closeBracket = 0x29;

/** Days within one month: "2024-05-01/2024-05-31". */
export function isMonth(days: string): boolean {
  return days.slice(0, 7) === days.slice(11, 18);
}

/** The year whose prices are counted in: "GRDP (giá so sánh 2010) 6 tháng đầu năm 2019". */
export function isPriceYear(article: Article, { start, end }: Placed): boolean {
  const cx = article.under.indicators;
  if (senseBefore(cx, start).priceBase) return true;
  // "(giá 2010)", "(GDP, giá 2010)": in brackets the word alone says it
  const before = unitAt(cx, start - 2);
  return senseAt(cx, start - 1).price === true && (before === openBracket || (before === comma && unitAt(cx, end) === closeBracket));
}
