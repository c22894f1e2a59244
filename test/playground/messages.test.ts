// The page says the same in both languages, and index.html says in Vietnamese what messages.ts says.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vietnamese } from '../../docs/playground/messages.js';
import { english } from '../../docs/playground/messages-en.js';

const html = readFileSync(new URL('../../docs/playground/index.html', import.meta.url), 'utf8');
const texts = [...html.matchAll(/data-message="(\w+)"[^>]*>([^<]*)</gu)];
const labels = [...html.matchAll(/data-message-label="(\w+)" aria-label="([^"]*)"/gu)];

describe('messages', () => {
  it('has every sentence of the page in both languages', () => {
    expect(Object.keys(english.page)).toEqual(Object.keys(vietnamese.page));
    expect([...Object.values(english.page), ...Object.values(vietnamese.page)].filter((message) => message === '')).toEqual([]);
  });

  it('finds those of index.html', () => {
    expect(texts.length).toBeGreaterThan(10);
    expect(labels.length).toBeGreaterThan(5);
    expect(labels.length).toBe([...html.matchAll(/data-message-label/gu)].length);
  });

  it.each([...texts, ...labels].map(([, key = '', words = '']) => ({ key, words })))('$key is "$words"', ({ key, words }) => {
    expect(vietnamese.page[key]).toBe(words);
  });
});
