// The classes of Popolo that a report fills, with the properties that it fills. Names are those of the specification.
import type { IsoDate } from '../../base/value.js';

interface Sourced {
  readonly sources?: readonly { readonly url: string }[];
}

/** The assembly. */
export interface PopoloOrganization extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly classification: 'national assembly' | "people's council";
  readonly area_id?: string;
}

/** The place of the assembly, or the one around it. */
export interface PopoloArea {
  readonly id: string;
  readonly name: string;
  readonly classification?: 'national' | 'province' | 'district' | 'commune';
  readonly parent_id?: string;
}

/** The session, and each change of office in it. */
export interface PopoloEvent extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly classification: 'legislative session' | 'elected' | 'dismissed' | 'appointed' | 'resigned' | 'confirmed';
  readonly identifier?: string;
  readonly organization_id?: string;
  readonly parent_id?: string;
  readonly start_date?: IsoDate;
  readonly end_date?: IsoDate;
}

/** Someone the report names. */
export interface PopoloPerson {
  readonly id: string;
  readonly name: string;
}

/** An office in the words of the text, which seldom says what organization it belongs to. */
export interface PopoloPost {
  readonly id: string;
  readonly label: string;
  readonly role: string;
}

/** Who holds or held which post. */
export interface PopoloMembership {
  readonly id: string;
  readonly person_id: string;
  readonly post_id: string;
  readonly role: string;
  readonly start_date?: IsoDate;
  readonly end_date?: IsoDate;
}

/** What was passed, or what was voted on. */
export interface PopoloMotion {
  readonly id: string;
  readonly organization_id?: string;
  readonly legislative_session_id: string;
  readonly identifier?: string;
  readonly text: string;
  readonly result?: 'pass';
}

/** A vote, with how many were in favour. */
export interface PopoloVoteEvent {
  readonly id: string;
  readonly organization_id?: string;
  readonly legislative_session_id: string;
  readonly motion_id?: string;
  readonly counts: readonly { readonly option: 'yes'; readonly value: number }[];
}

/** All that a report tells, by class. */
export interface PopoloData {
  readonly organizations: readonly PopoloOrganization[];
  readonly areas: readonly PopoloArea[];
  readonly persons: readonly PopoloPerson[];
  readonly posts: readonly PopoloPost[];
  readonly memberships: readonly PopoloMembership[];
  readonly events: readonly PopoloEvent[];
  readonly motions: readonly PopoloMotion[];
  readonly vote_events: readonly PopoloVoteEvent[];
}
