// The words of reports, compiled: a layer for the values, and one for each part; all share one vocabulary.
import type { Sense } from '../lexicon/entry.js';
import { indicatorKeys } from '../lexicon/indicator-keys.js';
import type { ReportSense } from '../lexicon/report-entry.js';
import { triggersOf } from '../mentions/starts.js';
import { allTables } from '../recognizers/tables.js';
import { type Words as Compiled, compileTables, type Layer, type Layers, type Tables } from '../tokens/compile.js';
import { type FramedPart, framesOf } from './frame.js';
import { type Part, partTables } from './part-tables.js';

type Words = Compiled<Sense | ReportSense>;

/** The layer of values first, then those of the parts in their order. */
export interface ReportWords extends Words {
  readonly triggers: Int32Array;
  readonly parts: readonly Part[];
  /** Of which kinds of frame words the entries of a part are. */
  readonly frames: Readonly<Record<FramedPart, Int32Array>>;
}

let compiled: ReportWords | undefined;
let compiledKeys: Words | undefined;

/** All layers, compiled when the first report is read. */
export function reportWords(): ReportWords {
  if (!compiled) {
    const words = compile([allTables(), ...Object.values(partTables).map((tables) => tables())]);
    const parts = Object.keys(partTables) as Part[];
    compiled = { ...words, triggers: triggersOf(words.layers as Layers<Sense>), parts, frames: compileFrames(words, parts) };
  }
  return compiled;
}

function compileFrames({ layers: { layers } }: Words, parts: readonly Part[]): ReportWords['frames'] {
  const frames = {} as Record<FramedPart, Int32Array>;
  for (const [part, kindsOf] of Object.entries(framesOf) as [FramedPart, (sense: ReportSense) => number][]) {
    const { senses } = layers[parts.indexOf(part) + 1] as Layer<ReportSense>;
    frames[part] = Int32Array.from(senses, kindsOf);
  }
  return frames;
}

/** The words that the keys of indicators are told by. They are looked for in names and not in the article, and need no layer there. */
export function keyWords(): Words {
  compiledKeys ??= compile([{ key: indicatorKeys }]);
  return compiledKeys;
}

function compile(sets: readonly (Tables<Sense> | Tables<ReportSense>)[]): Words {
  return compileTables(sets as readonly Tables<Sense | ReportSense>[]);
}
