// Who and what a report tells of, in the data model of Popolo (popoloproject.com): the assembly, its session, people with their posts
// and memberships, what was passed and how the votes fell.
//
// Identifiers are made of names, so that the same person of the same assembly has the same one in each report. What Popolo has no
// place for (indicators, how many were present, what is asked for) is left out, and so is a source that is no web address.
import { bareJson } from '../../base/own.js';
import type { Body, Personnel, SessionReport } from '../report.js';
import { titleLine } from './lines.js';
import type {
  PopoloArea,
  PopoloData,
  PopoloEvent,
  PopoloMembership,
  PopoloMotion,
  PopoloOrganization,
  PopoloPerson,
  PopoloPost,
  PopoloVoteEvent,
} from './popolo-model.js';

/**
 * A report as Popolo data. Each `…_id` is the `id` of another object of the same data.
 *
 * @example
 * ```ts
 * toPopolo(report).persons.map(({ name }) => name); // ['Nguyễn Thị Thu Hương']
 * ```
 */
export function toPopolo(report: SessionReport): PopoloData {
  return popoloOf(bareJson(report));
}

function popoloOf(report: SessionReport): PopoloData {
  const { body, session } = report;
  const scope = scopeOf(body);
  const sources = report.source !== undefined && /^https?:\/\//iu.test(report.source) ? { sources: [{ url: report.source }] } : {};
  const organization = body && organizationOf(body, scope);
  const of = organization ? { organization_id: organization.id } : {};
  const sitting = sessionEvent(report, scope, of);
  const within = { ...of, legislative_session_id: sitting.id };
  const offices = officesOf(report, scope);
  const motions = motionsOf(report, sitting.id, within);
  return {
    organizations: organization ? [{ ...organization, ...sources }] : [],
    areas: body ? areasOf(body) : [],
    events: isKnown(report) ? [{ ...sitting, ...sources }, ...report.personnel.map((change, index) => changeEvent(change, index, sitting.id, session))] : [],
    ...offices,
    motions,
    vote_events: voteEvents(report, sitting.id, within, motions),
  };
}

/** Whether the text tells of a session at all. */
function isKnown({ session, personnel, resolutions, votes }: SessionReport): boolean {
  return session.evidence.length > 0 || personnel.length + resolutions.length + votes.length > 0;
}

/** A name as part of an identifier: two that differ give two that differ, but for letter case and how blanks are written. */
function slug(name: string): string {
  const escaped = name.normalize('NFC').replace(/[%_/]/gu, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return escaped.toLowerCase().trim().replace(/\s+/gu, '_');
}

function scopeOf(body: Body | undefined): string {
  return body ? [slug(body.name), ...(body.within ? [slug(body.within)] : [])].join('/') : 'unknown';
}

function organizationOf(body: Body, scope: string): PopoloOrganization {
  const [area] = areasOf(body);
  const classification = body.level === 'national' ? 'national assembly' : "people's council";
  return { id: `organization/${scope}`, name: body.name, classification, ...(area ? { area_id: area.id } : {}) };
}

/** The place of the assembly, and the one it lies in. */
function areasOf({ place, within, level }: Body): PopoloArea[] {
  if (place === undefined) return [];
  const parent = within === undefined ? [] : [{ id: `area/${slug(within)}`, name: within }];
  const [around] = parent;
  const id = around ? `${around.id}/${slug(place)}` : `area/${slug(place)}`;
  return [{ id, name: place, classification: level, ...(around ? { parent_id: around.id } : {}) }, ...parent];
}

function sessionEvent({ body, session }: SessionReport, scope: string, of: { readonly organization_id?: string }): PopoloEvent {
  const { ordinal, council, start, end } = session;
  const known = [council, ordinal].some((number) => number !== undefined);
  const number = known ? `${council ?? 'x'}-${ordinal ?? 'x'}` : (start ?? end ?? 'x');
  return {
    id: `session/${scope}/${number}`,
    name: titleLine(body, session, 'vi'),
    classification: 'legislative session',
    ...(ordinal === undefined ? {} : { identifier: String(ordinal) }),
    ...of,
    ...(start === undefined ? {} : { start_date: start }),
    ...(end === undefined ? {} : { end_date: end }),
  };
}

/** The day of a session that took one day; no other day is known of what happened in it. */
function dayOf({ start, end }: SessionReport['session']): string | undefined {
  return start !== undefined && start === end ? start : undefined;
}

function changeEvent({ person, action, position, from }: Personnel, index: number, session: string, days: SessionReport['session']): PopoloEvent {
  const day = dayOf(days);
  const post = position ?? from;
  return {
    id: `${session}/change/${index + 1}`,
    name: post === undefined ? person : `${person}, ${post}`,
    classification: action,
    parent_id: session,
    ...(day === undefined ? {} : { start_date: day, end_date: day }),
  };
}

interface Offices {
  readonly persons: readonly PopoloPerson[];
  readonly posts: readonly PopoloPost[];
  readonly memberships: readonly PopoloMembership[];
}

/** Whether a change gives an office or takes it. */
const gives: Readonly<Record<Personnel['action'], boolean>> = { elected: true, appointed: true, confirmed: true, dismissed: false, resigned: false };

function officesOf(report: SessionReport, scope: string): Offices {
  const persons = new Map<string, PopoloPerson>();
  const posts = new Map<string, PopoloPost>();
  const memberships = new Map<string, PopoloMembership>();
  const hold = (name: string, office: string | undefined, dates: { readonly start_date?: string; readonly end_date?: string } = {}) => {
    const person = `person/${scope}/${slug(name)}`;
    if (!persons.has(person)) persons.set(person, { id: person, name });
    if (office === undefined) return;
    const post = `post/${scope}/${slug(office)}`;
    if (!posts.has(post)) posts.set(post, { id: post, label: office, role: office });
    const id = `membership/${scope}/${slug(name)}/${slug(office)}`;
    memberships.set(id, { id, person_id: person, post_id: post, role: office, ...memberships.get(id), ...dates });
  };
  for (const { name, roles } of report.people) for (const role of roles.length > 0 ? roles : [undefined]) hold(name, role);
  const day = dayOf(report.session);
  for (const { person, action, position, from } of report.personnel) {
    const end = day === undefined ? {} : { end_date: day };
    if (gives[action]) hold(person, position, day === undefined ? {} : { start_date: day });
    else hold(person, position, end);
    if (from !== undefined) hold(person, from);
  }
  return { persons: [...persons.values()], posts: [...posts.values()], memberships: [...memberships.values()] };
}

interface Within {
  readonly organization_id?: string;
  readonly legislative_session_id: string;
}

/** What was passed, and what else was voted on. */
function motionsOf({ resolutions, votes }: SessionReport, session: string, within: Within): PopoloMotion[] {
  const passed = resolutions.map(({ title, number }) => ({ text: title, ...(number === undefined ? {} : { identifier: number }), result: 'pass' as const }));
  const titles = new Set(resolutions.map(({ title }) => title));
  const subjects = new Set(votes.flatMap(({ subject }) => (subject === undefined || titles.has(subject) ? [] : [subject])));
  const others = [...subjects].map((text) => ({ text }));
  return [...passed, ...others].map((motion, index) => ({ id: `${session}/motion/${index + 1}`, ...within, ...motion }));
}

function voteEvents({ votes }: SessionReport, session: string, within: Within, motions: readonly PopoloMotion[]): PopoloVoteEvent[] {
  return votes.map((vote, index) => {
    const motion = vote.subject === undefined ? undefined : motions.find(({ text }) => text === vote.subject);
    const counts = vote.for === undefined ? [] : [{ option: 'yes' as const, value: vote.for }];
    return { id: `${session}/vote/${index + 1}`, ...within, ...(motion ? { motion_id: motion.id } : {}), counts };
  });
}
