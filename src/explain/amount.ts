// The parts of what is counted: numerals, percentages, money, quantities and lengths of time.
//
//   part = softener | 'từ' | sign | number part | joiner | currency | percent | unit | rate | posterior
//
// The words were read once already, and are known to be an amount: it is enough to tell them apart.
import { type Exact, shift, toDecimal } from '../base/decimal.js';
import { has } from '../base/own.js';
import type { Mention } from '../base/value.js';
import { timesNoun } from '../lexicon/counters.js';
import { timeUnitAt, unitEnd } from '../recognizers/duration.js';
import { readFigures } from '../recognizers/figures.js';
import { readNumeral } from '../recognizers/numeral.js';
import type { Reader } from '../recognizers/reader.js';
import { after, isGlued, isNumber, isSign, isUpper, isWord, senseAt, textOf, unitAt, wordAt } from '../tokens/cursor.js';
import { labelNumeral, scaleOf } from './number.js';
import { joinerOf, type Label, labelOf } from './part.js';

/** How far into an amount the walk is. A range begins anew behind its joiner. */
type Place = 'number' | 'unit' | 'behind' | 'rate';

export function labelAmount(cx: Reader, mention: Mention): Label[] {
  const labels: Label[] = [];
  let place: Place = 'number';
  for (let at = 0; at < cx.count; ) {
    const found = labelsAt(cx, at, mention, place);
    const last = found.at(-1);
    if (last) {
      pushAll(labels, found, place);
      place = placeBehind(last, place);
    }
    at = last ? last.end : at + 1;
  }
  return labels.map((label) => settled(cx, label, labels, mention));
}

/** Adds labels; words of one unit or one rate are one part. */
function pushAll(labels: Label[], found: readonly Label[], place: Place): void {
  const [first] = found as [Label];
  const last = labels.at(-1);
  const goesOn = last && last.gives === first.gives && last.end === first.start && (place === 'behind' || place === 'rate');
  if (goesOn && (first.gives === 'unit' || first.gives === 'rate')) labels[labels.length - 1] = { ...last, end: first.end };
  else labels.push(...found);
}

function placeBehind({ gives, role }: Label, place: Place): Place {
  if (role === 'ends') return 'number';
  if (role === 'rate' || gives === 'rate') return 'rate';
  if (gives === 'number' || gives === 'scale') return 'unit';
  if (gives === 'unit' || gives === 'currency' || gives === 'percent') return place === 'number' ? 'number' : 'behind';
  return gives === 'half' && place === 'number' ? 'unit' : place;
}

function labelsAt(cx: Reader, at: number, mention: Mention, place: Place): readonly Label[] {
  const sense = senseAt(cx, at);
  const end = after(cx, at);
  if (sense.posterior) return [labelOf(at, end, 'bound', sense.posterior.bound)];
  if (place !== 'number' && (sense.joiner || sense.alternative) && has(mention, 'min') && has(mention, 'max') && opensAmount(cx, end))
    return [joinerOf(at, end, 'ends')];
  if (place === 'unit' && unitAt(cx, at) === openBracket) return [labelAgain(cx, at + 1)];
  if (place === 'rate') return isSign(cx, at) && sense.per === 'slash' ? [joinerOf(at, end, 'rate')] : [labelOf(at, end, 'rate')];
  if (opensRate(cx, at, mention, place)) return [joinerOf(at, end, 'rate')];
  if (place === 'number') {
    const before = beforeNumber(cx, at);
    if (before) return [before];
  }
  if (place === 'behind' && mention.kind === 'quantity') {
    // hai ký rưỡi, 1m68, 1 mét 78
    if (wordAt(cx, at).half === 'after') return [labelOf(at, at + 1, 'half')];
    if (isNumber(cx, at) && senseAt(cx, at - 1).measure?.split) return [labelOf(at, at + 1, 'number', textOf(cx, at))];
    return isSign(cx, at) && !isGlued(cx, at) ? [] : [labelOf(at, end, 'unit')];
  }
  const unit = place === 'number' || isNextNumber(cx, at, mention) ? undefined : behindNumber(cx, at, mention);
  if (unit) return [unit];
  const numeral = labelNumeral(cx, at);
  if (numeral.length > 0) return numeral;
  // $171m: the currency comes first
  const first = unitOf(cx, at, mention);
  if (first) return [first];
  return isWord(cx, at) || isNumber(cx, at) ? [labelOf(at, at + 1, 'nothing')] : [];
}

/** "24 (hai mươi bốn) tháng": the number in brackets says nothing that was not said. */
function labelAgain(cx: Reader, at: number): Label {
  return labelOf(at, readNumeral(cx, at)?.end ?? at + 1, 'nothing');
}

/** Whether a number, or a word before one, stands behind a joiner. */
function opensAmount(cx: Reader, at: number): boolean {
  const { digit, ten, half, scale, softener, minus, currency } = senseAt(cx, at);
  return isNumber(cx, at) || Boolean(digit || ten || half || scale || softener || minus || currency);
}

/** The upper of two neighbours that nothing joins, or a comma: một hai bữa, mười hai mươi nóc nhà, hai, ba lần. */
function isNextNumber(cx: Reader, at: number, mention: Mention): boolean {
  const { digit, counter, measure } = senseAt(cx, at);
  if (!has(mention, 'min') || !has(mention, 'max') || !digit || counter || measure) return false;
  const lower = senseAt(cx, unitAt(cx, at - 1) === comma ? at - 2 : at - 1);
  return lower.digit !== undefined || lower.ten !== undefined;
}

const comma = 0x2c;
const openBracket = 0x28;

function opensRate(cx: Reader, at: number, { kind }: Mention, place: Place): boolean {
  const { per } = senseAt(cx, at);
  if (!per || place === 'number' || at + 1 >= cx.count) return false;
  if (per === 'slash' || per === 'each') return true;
  // "400k một chuyến", where no đồng is said; "một nghìn một trăm đồng" goes on
  const { counter, measure, timeUnit } = senseAt(cx, at + 1);
  if (per === 'one' && kind === 'money' && (counter || measure || timeUnit)) return true;
  return place === 'behind' && (per === 'over' || kind === 'money' || kind === 'percent');
}

/** What stands before a number: hơn, từ, a minus, gấp. */
function beforeNumber(cx: Reader, at: number): Label | undefined {
  const { softener, rangeHead, minus, times, multiple } = senseAt(cx, at);
  const end = after(cx, at);
  if (softener?.bound) return labelOf(at, end, 'bound', softener.bound);
  if (softener) return labelOf(at, end, 'approximation', softener.approx);
  if (rangeHead) return joinerOf(at, end, 'ends');
  if (minus === 'sign' || (unitAt(cx, at) === 0x2b && isSign(cx, at))) return labelOf(at, end, 'sign', minus ? '-' : '+');
  if (times) return labelOf(at, end, 'unit', timesNoun);
  return multiple ? labelOf(at, end, 'number', multiple) : undefined;
}

/** The unit behind a number, where it is one that the kind has. */
function behindNumber(cx: Reader, at: number, mention: Mention): Label | undefined {
  if (mention.kind === 'duration' && timeUnitAt(cx, at)) return labelOf(at, unitEnd(cx, at), 'unit');
  if (wordAt(cx, at).half === 'after') return labelOf(at, at + 1, 'half', '0.5');
  const { signScale } = senseAt(cx, at);
  if (mention.kind === 'money' && signScale && isGlued(cx, at) && isNumber(cx, at - 1)) return labelOf(at, at + 1, 'scale', scaleOf(signScale));
  return unitOf(cx, at, mention);
}

function unitOf(cx: Reader, at: number, { kind }: Mention): Label | undefined {
  const { currency, currencyCode, percent, measure } = senseAt(cx, at);
  const end = after(cx, at);
  if (kind === 'money' && currency) return { ...labelOf(at, end, 'currency', currency.code), role: currency.power ? 'scaled' : undefined };
  if (kind === 'money' && currencyCode && isUpper(cx, at)) return labelOf(at, end, 'currency', textOf(cx, at));
  if (kind === 'percent' && percent) return labelOf(at, end, 'percent', percent === 'percent' ? undefined : percent);
  if (kind === 'duration' && wordAt(cx, at).half) return labelOf(at, at + 1, 'half', '0.5');
  if (kind === 'quantity' && (isWord(cx, at) || measure)) return labelOf(at, end, 'unit', measure?.code);
  return undefined;
}

/** Figures like "10,000" can be read in two ways: the value tells which it was. */
function settled(cx: Reader, label: Label, labels: readonly Label[], mention: Mention): Label {
  if (label.gives !== 'number' || label.value === undefined || !isNumber(cx, label.start)) return label;
  const figures = readFigures(cx, label.start);
  if (typeof figures === 'string' || !figures.thousands || figures.end !== label.end) return label;
  const powers = powersOf(cx, label, labels);
  if (fits(figures.value, powers, mention)) return label;
  return { ...label, value: fits(figures.thousands, powers, mention) ? toDecimal(figures.thousands) : undefined };
}

/** The powers of ten that may stand between a number and the value: its own scale words, or those of the other end. */
function powersOf(cx: Reader, label: Label, labels: readonly Label[]): number[] {
  const scales = (from: number) => {
    let power = 0;
    for (let i = from; labels.at(i)?.gives === 'scale'; i++) power += ((labels[i] as Label).value as string).length - 1;
    return power;
  };
  const own = scales(labels.indexOf(label) + 1);
  const shared = scales(labels.findIndex(({ gives }) => gives === 'scale'));
  const currency = labels.find(({ gives }) => gives === 'currency');
  const abbreviated = currency ? (senseAt(cx, currency.start).currency?.power ?? 0) : 0;
  return [own, own + abbreviated, shared, shared + abbreviated];
}

function fits(value: Exact, powers: readonly number[], mention: Mention): boolean {
  const { value: point, min, max } = mention as { readonly value?: unknown; readonly min?: unknown; readonly max?: unknown };
  return powers.some((power) => {
    const written = toDecimal(shift(value, power));
    return [point, min, max].some((said) => said === written || said === `-${written}`);
  });
}
