// A report as annotations of its text, in the Web Annotation Data Model of the W3C, for any viewer that highlights them.
//
// The model counts positions in Unicode code points and forbids code units: an emoji before a figure moves it by one here and by two
// in a span. A quote with its surroundings is given beside, by which a viewer finds the place when the page has changed.
import { bareJson, own } from '../../base/own.js';
import type { Span } from '../../base/span.js';
import { edgeBehind, edgesBefore } from '../../source/graphemes.js';
import type { SessionReport } from '../report.js';
import { type Field, fieldsOf } from './fields.js';
import { type Language, languageOf } from './labels.js';

/** What the annotations are of, and in which language their lines are. */
export interface AnnotationOptions {
  /** The IRI of the page that the text was taken from; that of the report by default. */
  readonly source?: string;
  /** Of the lines to be read; Vietnamese by default. */
  readonly language?: Language;
}

/** The words that are annotated, with what stands around them. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  /** Up to 32 graphemes before and behind. */
  readonly prefix: string;
  readonly suffix: string;
}

/** Where the words stand in the text. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  /** In Unicode code points from the start of the text; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** What an annotation says. */
export interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: 'tagging' | 'describing';
  readonly format: 'text/plain' | 'application/json';
  readonly value: string;
}

/** One place in the text and what it states, in the Web Annotation Data Model. */
export interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'describing';
  /** The part of the report as a tag, a line to be read, and the field of the report without its evidence as JSON. */
  readonly body: readonly TextualBody[];
  readonly target: {
    readonly source: string;
    readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
  };
}

/**
 * One annotation for each place that states something: body and session, indicators and their comparisons, papers, resolutions,
 * changes of office, people, votes, tasks and statements.
 *
 * @param text the text that the report was read from.
 *
 * @example
 * ```ts
 * const [first] = toWebAnnotation(report, text, { source: 'https://example.org/bai-viet' });
 * first?.target.selector[0].exact; // the words that state it
 * ```
 */
export function toWebAnnotation(report: SessionReport, text: string, options: AnnotationOptions = {}): WebAnnotation[] {
  return annotationsOf(bareJson(report), text, own(options));
}

function annotationsOf(report: SessionReport, text: string, { source = report.source ?? '', language }: AnnotationOptions): WebAnnotation[] {
  const pointAt = codePoints(text);
  return fieldsOf(report, languageOf(language)).flatMap((field) =>
    field.evidence.map((span, index) => ({
      '@context': 'http://www.w3.org/ns/anno.jsonld' as const,
      id: `urn:kyhop:${encoded(source)}:${field.path}/evidence/${index}`,
      type: 'Annotation' as const,
      motivation: 'describing' as const,
      body: bodiesOf(field),
      target: {
        source,
        selector: [quoteOf(text, span), { type: 'TextPositionSelector' as const, start: pointAt(span.start), end: pointAt(span.end) }] as const,
      },
    })),
  );
}

function bodiesOf({ part, path, line, value }: Field): TextualBody[] {
  return [
    { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: part },
    { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: line },
    { type: 'TextualBody', purpose: 'describing', format: 'application/json', value: JSON.stringify({ field: `/${path}`, ...value }) },
  ];
}

const around = 32;

function quoteOf(text: string, { start, end }: Span): TextQuoteSelector {
  const [from = start] = edgesBefore(text, start, around);
  return { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, edgeBehind(text, end, around)) };
}

/** From UTF-16 offsets to code points: the offset less the pairs of surrogates before it. */
function codePoints(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let i = 1; i < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800) pairs.push(i++);
  }
  return (offset) => {
    let low = 0;
    for (let high = pairs.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/** Safe inside an IRI; half a surrogate pair is no character and has no code. */
function encoded(source: string): string {
  return encodeURIComponent(source.replace(/\p{Surrogate}/gu, '\u{fffd}'));
}
