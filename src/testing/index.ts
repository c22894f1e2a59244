// kyhop/testing: for those who test what reads Vietnamese figures, be it kyhop or another.
export type { Span } from '../base/span.js';
export type { Kind, Mention, Value } from '../base/value.js';
export type { FindOptions } from '../mentions/find.js';
export { type Reading, type ReadingArbitraries, readingsOf } from './arbitraries.js';
export { underline } from './caret.js';
export { matchers, type ReadOptions, type TestingMatchers, type Verdict } from './matchers.js';
export { describeMention, describeValue, type Mark, type MarkedText, markText, readMarks } from './notation.js';
export { spellingsOf } from './spellings.js';
export { type Arbitrary, type FastCheckApi, type ValueArbitraries, valuesOf } from './values.js';
