// A thread of test:exhaustive: takes a part, answers with its differences. It is plain JavaScript on the built library:
// through tsx the same checks take half as long again, and loaders do not reach into threads on Node 20.
import { parentPort } from 'node:worker_threads';
import { formatValue, safeParseDate, safeParseNumeral, spellNumeral } from '../../dist/index.js';

const south = { dialect: 'south' };

const checks = {
  /** Whole numbers, in figures and in the words of north and south. */
  numbers(number, differences) {
    const value = String(number);
    checkNumeral(value, formatValue({ kind: 'numeral', value }), differences);
    checkNumeral(value, spellNumeral(value), differences);
    checkNumeral(value, spellNumeral(value, south), differences);
  },

  /** Days, by their number since 1970-01-01. The day comes from the platform, not from the code that is checked. */
  days(number, differences) {
    const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
    const value = { kind: 'date', precision: 'day', edtf: day, start: day, end: day };
    const text = formatValue(value);
    const read = describe(safeParseDate(text));
    if (read !== JSON.stringify(value)) differences.push({ of: day, text, read });
  },
};

function checkNumeral(value, text, differences) {
  const result = safeParseNumeral(text);
  if (result.ok && result.value.value === value && Object.keys(result.value).length === 2) return;
  differences.push({ of: value, text, read: describe(result) });
}

function describe(result) {
  return result.ok ? JSON.stringify(result.value) : result.error.message;
}

parentPort.on('message', ({ what, start, end }) => {
  const differences = [];
  for (let number = start; number < end; number++) checks[what](number, differences);
  parentPort.postMessage(differences);
});
