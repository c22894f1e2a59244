// What the lower floors promise to those above them: folding, tokens, days, Roman numerals.
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { addDays, addMonths, fromDayNumber, fromIso, isDay, monthLength, startOfWeek, toDayNumber, toIso, weekday } from '../../src/base/civil.js';
import { fromRoman, toRoman } from '../../src/base/roman.js';
import { classOf, newline, space } from '../../src/source/characters.js';
import { fold, graphemeStart, toOriginal } from '../../src/source/fold.js';
import { readText, slot } from '../../src/tokens/token.js';
import { compileWords, vocabulary } from '../../src/tokens/vocabulary.js';
import { edgesOf } from './places.js';
import { property } from './runs.js';
import { expectSame } from './same.js';
import { strings } from './texts.js';

describe('folding', () => {
  property('what is folded is folded already', strings, (text) => {
    const folded = fold(text).text;
    expect(fold(folded).text).toBe(folded);
  });

  // CR LF is one grapheme of two blanks, and nothing starts or ends in it
  property('every unit but a blank leads back to a grapheme of the original, in order', strings, (text) => {
    const source = fold(text);
    const edges = edgesOf(text);
    let last = 0;
    for (let at = 0; at < source.text.length && source.starts; at++) {
      const { start, end } = toOriginal(source, at, at + 1);
      if (source.text.charCodeAt(at) > 0x20) expect(start >= last && end > start && edges.has(start) && edges.has(end)).toBe(true);
      last = start;
    }
  });

  property('a text is cut where no grapheme is', strings, fc.nat({ max: 60 }), (text, offset) => {
    const at = Math.min(offset, text.length);
    const start = graphemeStart(text, at);
    expect(edgesOf(text).has(start) && start <= at).toBe(true);
  });
});

describe('tokens', () => {
  const noWords = compileWords(vocabulary());

  property('hold all of a text but its blanks, in order', strings, (text) => {
    const { source, tokens } = readText(text, noWords);
    let end = 0;
    for (let i = 0; i <= tokens.count; i++) {
      const start = i < tokens.count ? (tokens.data[i * 4 + slot.start] as number) : source.text.length;
      for (let at = end; at < start; at++) expect([space, newline]).toContain(classOf(source.text.charCodeAt(at)));
      expect(start).toBeGreaterThanOrEqual(end);
      if (i < tokens.count) end = tokens.data[i * 4 + slot.end] as number;
    }
  });

  property('are those of the folded text', strings, (text) => {
    const { source, tokens } = readText(text, noWords);
    const again = readText(source.text, noWords).tokens;
    expectSame([again.text, again.count], [tokens.text, tokens.count]);
    expectSame(again.data.slice(0, again.count * 4), tokens.data.slice(0, tokens.count * 4));
  });
});

describe('days', () => {
  const numbers = fc.integer({ min: toDayNumber({ year: 1, month: 1, day: 1 }), max: toDayNumber({ year: 9999, month: 12, day: 31 }) });

  property('numbers and days are the same', numbers, (number) => {
    const day = fromDayNumber(number);
    expect(toDayNumber(day)).toBe(number);
    expect(isDay(day.year, day.month, day.day)).toBe(true);
    expectSame(fromIso(toIso(day)), day);
  });

  property('a Date counts the same days', numbers, (number) => {
    const date = new Date(number * 86_400_000);
    expect(date.toISOString().slice(0, 10)).toBe(toIso(fromDayNumber(number)));
    expect(weekday(fromDayNumber(number))).toBe(date.getUTCDay() || 7);
  });

  property('days on and days back', numbers, fc.integer({ min: -100_000, max: 100_000 }), (number, count) => {
    const day = fromDayNumber(number);
    expectSame(addDays(addDays(day, count), -count), day);
  });

  property('a week starts on the Monday before', numbers, (number) => {
    const monday = startOfWeek(fromDayNumber(number));
    expect(weekday(monday)).toBe(1);
    expect(number - toDayNumber(monday)).toBe(weekday(fromDayNumber(number)) - 1);
  });

  property('months on keep the day, or take the last one', numbers, fc.integer({ min: -1200, max: 1200 }), (number, count) => {
    const day = fromDayNumber(number);
    const then = addMonths(day, count);
    expect(then.year * 12 + then.month).toBe(day.year * 12 + day.month + count);
    expect(then.day).toBe(Math.min(day.day, monthLength(then.year, then.month)));
  });
});

describe('Roman numerals', () => {
  property('are read as they are written', fc.integer({ min: 1, max: 3999 }), (value) => {
    expect(fromRoman(toRoman(value))).toBe(value);
  });

  property('have one spelling', fc.array(fc.constantFrom('I', 'V', 'X', 'L', 'C', 'D', 'M'), { maxLength: 16 }), (letters) => {
    const text = letters.join('');
    const value = fromRoman(text);
    expect(value === 0 || toRoman(value) === text).toBe(true);
  });
});
