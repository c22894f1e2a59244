import { describe, expect, it } from 'vitest';
import { closest, placesOf } from '../../docs/playground/spans.js';

const span = (start: number, end: number) => ({ start, end });

describe('placesOf', () => {
  it('gives them in text order, each once', () => {
    expect(placesOf([span(20, 30), span(1, 5), span(20, 30)], [])).toEqual([span(1, 5), span(20, 30)]);
  });

  it('joins what overlaps, not what touches', () => {
    expect(placesOf([span(0, 10), span(8, 12), span(12, 15), span(2, 4)], [])).toEqual([span(0, 12), span(12, 15)]);
  });

  it('cuts no mention', () => {
    expect(placesOf([span(5, 12)], [span(0, 6), span(10, 20)])).toEqual([span(0, 20)]);
    expect(placesOf([span(6, 10)], [span(0, 6), span(10, 20)])).toEqual([span(6, 10)]);
    expect(placesOf([span(0, 3), span(4, 6)], [span(2, 5)])).toEqual([span(0, 6)]);
  });

  it('leaves out what is empty', () => expect(placesOf([span(3, 3)], [])).toEqual([]));
});

describe('closest', () => {
  it('finds the citation that says least beside the place', () => {
    const citations = [{ evidence: [span(0, 50)] }, { evidence: [span(60, 70), span(8, 20)] }, { evidence: [span(9, 14)] }];
    expect(closest(span(10, 14), citations)).toBe(2);
    expect(closest(span(10, 15), citations)).toBe(1);
    expect(closest(span(30, 55), citations)).toBe(-1);
  });
});
