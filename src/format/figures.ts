// Numbers in digits, as Vietnamese writes them: dots between thousands, a decimal comma.
import type { Decimal } from '../base/value.js';

/** `"34550889.5"` → `"34.550.889,5"`. */
export function formatFigures(decimal: Decimal): string {
  const negative = decimal.startsWith('-');
  const [integer = '0', fraction] = (negative ? decimal.slice(1) : decimal).split('.');
  let grouped = integer.slice(0, integer.length % 3 || 3);
  for (let at = grouped.length; at < integer.length; at += 3) grouped += `.${integer.slice(at, at + 3)}`;
  return `${negative ? '-' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}

/**
 * The same where three decimals would be taken for English thousands, as before a counted noun: `1,525 người` are fifteen
 * hundred and twenty-five. A fourth decimal leaves no doubt.
 */
export function formatCount(decimal: Decimal): string {
  const figures = formatFigures(decimal);
  const [integer = '', fraction = ''] = figures.replace('-', '').split(',');
  return fraction.length === 3 && integer.length <= 3 && integer !== '0' ? `${figures}0` : figures;
}
