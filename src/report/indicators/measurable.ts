// Which figures are figures at all, and not labels inside a name: 3 sao, trên 1 ha, /100 dân; nor counts of papers.
import { digitsOf } from '../../base/decimal.js';
import { has } from '../../base/own.js';
import { senseAt, senseBefore, unitAt } from '../../tokens/cursor.js';
import type { Article, Placed } from '../article.js';

/** A figure, not a label inside a name ("3 sao", "trên 1 ha") or a count of papers. */
export function isMeasurable(article: Article, placed: Placed): boolean {
  const { value, start, end } = placed;
  const cx = article.under.documents;
  for (let at = start; at < end; at++) if (senseAt(cx, at).document) return false;
  if (value.kind === 'quantity') {
    // "số máy điện thoại/100 dân"
    if (unitAt(article.cx, start - 1) === 0x2f) return false;
    // "ba khu vực nông nghiệp, công nghiệp, dịch vụ tăng lần lượt …"
    if (senseBefore(article.under.indicators, end).partHead && senseAt(article.under.indicators, end).sectorWord) return false;
    if (isLabelUnit(article, placed) || senseAt(article.under.indicators, end).backReference || senseBefore(article.under.indicators, start).all) return false;
    // "giá trị sản xuất bình quân 1 ha đất canh tác"
    if (has(value, 'value') && value.value === '1' && senseBefore(article.under.indicators, start).average) return false;
    // per so many: trên 1 ha, trên 10.000 dân
    const over = senseBefore(article.cx, start).softener?.over ? start - 1 : senseAt(article.cx, start).softener?.over ? start : -1;
    if (over >= 0)
      return (
        !isRound(value) ||
        (isLarge(value) && (senseBefore(article.under.indicators, over).stating === true || senseBefore(article.under.results, over).resultVerb === true))
      );
  }
  return true;
}

/** người, con, vụ: a unit that says nothing beside a name. */
export function isEmptyUnit(article: Article, { end }: Placed): boolean {
  return senseBefore(article.under.indicators, end).emptyUnit === true;
}

function isRound(value: Placed['value']): boolean {
  return value.kind === 'quantity' && has(value, 'value') && /^10*$/u.test(value.value);
}

/** "trên 10 triệu lượt"; not trên 1 ha, trên 100 dân. */
function isLarge(value: Placed['value']): boolean {
  return value.kind === 'quantity' && value.measure === undefined && has(value, 'value') && digitsOf(value) > 3;
}

/** Hundreds, thousands of something whole: not the 3 of "xây dựng thương hiệu 3 sản phẩm". */
export function isMany(value: Placed['value']): boolean {
  return value.kind === 'quantity' && has(value, 'value') && value.value.length >= 3 && !value.value.includes('.');
}

/** A unit that only grades what it stands with: 3 sao. */
export function isLabelUnit(article: Article, { start, end }: Placed): boolean {
  const cx = article.under.indicators;
  for (let at = start; at < end; at++) if (senseAt(cx, at).labelUnit) return true;
  return false;
}
