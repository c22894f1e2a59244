// The shape of a report. Everything is JSON, everything read from the text bears the places that state it, and what the
// text does not say is absent.
import type { Span } from '../base/span.js';
import type { Decimal, IsoDate, Mention, Money, Numeral, Percent, Quantity, Ratio } from '../base/value.js';

/** Each place that states it. */
interface Evident {
  readonly evidence: readonly Span[];
}

/** The assembly (Hội đồng nhân dân, Quốc hội) that sat. */
export interface Body extends Evident {
  readonly name: string;
  readonly level: 'national' | 'province' | 'district' | 'commune';
  /** Its place without the word for its kind: "Hoàn Kiếm". */
  readonly place?: string;
  /** The place that one lies in: "Thanh Hóa". */
  readonly within?: string;
}

/** The session (kỳ họp). `evidence` is empty where nothing is known of it. */
export interface Session extends Evident {
  readonly ordinal?: number;
  /** The number of the council's term (khóa). */
  readonly council?: number;
  readonly kind?: 'regular' | 'thematic' | 'extraordinary' | 'inaugural';
  /** The council's term in years, "2021/2026" (nhiệm kỳ). */
  readonly term?: string;
  /** The day it opened. */
  readonly start?: IsoDate;
  /** The day it closed. */
  readonly end?: IsoDate;
}

/** What the value of an indicator is compared to (so với), in the words and figures of the text. */
export interface Comparison extends Evident {
  readonly relation: 'increase' | 'decrease' | 'reach' | 'exceed' | 'below';
  readonly percent?: Decimal;
  /** Percentage points (điểm phần trăm). */
  readonly points?: Decimal;
  /** gấp 1,4 lần */
  readonly times?: Decimal;
  readonly amount?: Money | Quantity | Numeral;
  readonly base: 'same-period' | 'plan' | 'estimate' | 'previous-year' | 'other';
  /** The base in the words of the text; empty where none is named. */
  readonly baseText: string;
  /** The figure of that base, where the value and the comparison give it. */
  readonly implied?: Implied;
}

/**
 * A figure that the text does not state but its figures imply, in the unit of the indicator's value. Those are rounded, so that it
 * lies between two bounds.
 */
export interface Implied {
  readonly value: Decimal;
  readonly min: Decimal;
  readonly max: Decimal;
}

/** An indicator (chỉ tiêu): each once, however often it is stated. */
export interface Indicator extends Evident {
  readonly name: string;
  /** A stable slug for the well-known ones; docs/indicators.md lists them. */
  readonly key?: string;
  readonly value: Money | Percent | Quantity | Ratio | Numeral;
  readonly status: 'actual' | 'estimate' | 'target';
  /** Days, "2024-01-01/2024-06-30". */
  readonly period?: string;
  /** The year whose prices it is counted in (giá so sánh 2010). */
  readonly priceBase?: number;
  readonly comparisons: readonly Comparison[];
  /** Listed among what was not reached. */
  readonly shortfall?: true;
}

/** Papers of a kind that the session dealt with. */
export interface DocumentCount extends Evident {
  readonly type: 'resolution' | 'report' | 'submission' | 'draft' | 'opinion' | 'question';
  readonly count: number;
  readonly verb?: 'passed' | 'considered' | 'heard' | 'submitted';
}

/** A resolution (nghị quyết) that was passed; `title` is its subject, without the word for its kind. */
export interface Resolution extends Evident {
  readonly title: string;
  readonly number?: string;
}

/** A change of office. */
export interface Personnel extends Evident {
  readonly person: string;
  readonly action: 'elected' | 'dismissed' | 'appointed' | 'resigned' | 'confirmed';
  readonly position?: string;
  /** The office held so far. */
  readonly from?: string;
  readonly term?: string;
}

/** Someone whom the article names, with the offices (chức vụ) that it gives them. */
export interface Person extends Evident {
  readonly name: string;
  readonly roles: readonly string[];
}

/** A vote (biểu quyết): how many were for it, of how many present. */
export interface Vote extends Evident {
  readonly subject?: string;
  readonly for?: number;
  readonly present?: number;
  readonly percent?: Decimal;
}

/** What the session asks for from now on. */
export interface Task extends Evident {
  readonly text: string;
  readonly addressee?: string;
  /** An EDTF day or span, as the text gives it. */
  readonly due?: string;
}

/** What someone said (phát biểu). */
export interface Statement extends Evident {
  readonly speaker?: string;
  readonly text: string;
  /** In the speaker's own words, between quotation marks. */
  readonly direct: boolean;
}

/** What a warning is about; docs/warnings.md has a sentence on each. */
export type WarningCode =
  | 'not-text'
  | 'too-long'
  | 'invalid-published'
  | 'ambiguous-separator'
  | 'contradiction'
  | 'implied-contradiction'
  | 'conflicting-comparisons'
  | 'total-mismatch'
  | 'share-mismatch'
  | 'conflicting-session'
  | 'wrong-direction'
  | 'missing-sign';

/** Something that could not be taken as it stood, or that contradicts itself; `span` is the place, where it has one. */
export interface Warning {
  readonly code: WarningCode;
  readonly message: string;
  readonly span?: Span;
  /** The other place, where two do not agree. */
  readonly other?: Span;
}

/** One article as data. JSON through and through; `version` changes with the shape. */
export interface SessionReport {
  readonly version: 1;
  readonly source?: string;
  readonly body?: Body;
  readonly session: Session;
  /** What the report looks back on, "2024-01-01/2024-06-30". */
  readonly reviewPeriod?: string;
  readonly indicators: readonly Indicator[];
  readonly documents: readonly DocumentCount[];
  readonly resolutions: readonly Resolution[];
  readonly personnel: readonly Personnel[];
  readonly people: readonly Person[];
  readonly votes: readonly Vote[];
  readonly tasks: readonly Task[];
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
  readonly warnings: readonly Warning[];
}
