// Sentences of all kinds of texts: each value is read, and nothing else.
import { test } from 'vitest';
import { expectRead } from '../recognizers/read.js';
import { casesOf } from './fixture.js';

test.each(casesOf('prose.txt'))('$place $line', ({ line, reference }) => expectRead(line, reference));
