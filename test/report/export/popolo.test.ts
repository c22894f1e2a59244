// Popolo data: written out for a short article; over all fixtures every reference resolves and nobody is lost.
import { describe, expect, test } from 'vitest';
import { parseSessionReport, toPopolo } from '../../../src/report/index.js';
import { report, reports, source } from './reports.js';

describe('toPopolo', () => {
  test('tells of the assembly, its session, people and posts', () => {
    const scope = 'hđnd_huyện_thọ_xuân';
    const session = `session/${scope}/21-19`;
    const person = `person/${scope}/nguyễn_thị_thu_hương`;
    const post = `post/${scope}/phó_chủ_tịch_ubnd_huyện`;
    expect(toPopolo(report)).toEqual({
      organizations: [
        { id: `organization/${scope}`, name: 'HĐND huyện Thọ Xuân', classification: "people's council", area_id: 'area/thọ_xuân', sources: [{ url: source }] },
      ],
      areas: [{ id: 'area/thọ_xuân', name: 'Thọ Xuân', classification: 'district' }],
      events: [
        {
          id: session,
          name: 'Kỳ họp thứ 19, HĐND huyện Thọ Xuân khóa 21',
          classification: 'legislative session',
          identifier: '19',
          organization_id: `organization/${scope}`,
          end_date: '2024-07-12',
          sources: [{ url: source }],
        },
        { id: `${session}/change/1`, name: 'Nguyễn Thị Thu Hương, Phó Chủ tịch UBND huyện', classification: 'elected', parent_id: session },
      ],
      persons: [{ id: person, name: 'Nguyễn Thị Thu Hương' }],
      posts: [{ id: post, label: 'Phó Chủ tịch UBND huyện', role: 'Phó Chủ tịch UBND huyện' }],
      memberships: [
        { id: `membership/${scope}/nguyễn_thị_thu_hương/phó_chủ_tịch_ubnd_huyện`, person_id: person, post_id: post, role: 'Phó Chủ tịch UBND huyện' },
      ],
      motions: [{ id: `${session}/motion/1`, organization_id: `organization/${scope}`, legislative_session_id: session, text: 'Nguyễn Thị Thu Hương' }],
      vote_events: [
        {
          id: `${session}/vote/1`,
          organization_id: `organization/${scope}`,
          legislative_session_id: session,
          motion_id: `${session}/motion/1`,
          counts: [{ option: 'yes', value: 34 }],
        },
      ],
    });
  });

  test('a session of no known council, a resolution with its number, a change from no known office', () => {
    const text =
      'Sáng 12/7/2024, HĐND huyện Thọ Xuân khai mạc kỳ họp thứ 20.\nKỳ họp đã thông qua Nghị quyết số 12/NQ-HĐND về mức thu học phí.\nKỳ họp đã miễn nhiệm ông Lê Văn Nam.';
    const { events, motions } = toPopolo(parseSessionReport(text));
    const session = 'session/hđnd_huyện_thọ_xuân/x-20';
    expect(events.map(({ id, name }) => [id, name])).toEqual([
      [session, 'Kỳ họp thứ 20, HĐND huyện Thọ Xuân'],
      [`${session}/change/1`, 'Lê Văn Nam'],
    ]);
    expect(motions).toMatchObject([{ text: 'mức thu học phí', identifier: '12/NQ-HĐND', result: 'pass' }]);
  });

  test('a session of no known number', () => {
    const text = 'Sáng 12/7/2024, HĐND huyện Thọ Xuân khóa XXI khai mạc kỳ họp thường lệ giữa năm.';
    const [event] = toPopolo(parseSessionReport(text)).events;
    expect(event).toMatchObject({ id: 'session/hđnd_huyện_thọ_xuân/21-x', start_date: '2024-07-12' });
    expect(event).not.toHaveProperty('identifier');
  });

  test('a change in a session of one day has that day', () => {
    const text =
      'Sáng 12/7/2024, HĐND huyện Thọ Xuân khóa XXI khai mạc và bế mạc kỳ họp thứ 20 trong cùng ngày.\nKỳ họp đã miễn nhiệm chức vụ Phó Chủ tịch UBND huyện đối với ông Lê Văn Nam.';
    const each = parseSessionReport(text);
    const day = { ...each, session: { ...each.session, start: '2024-07-12', end: '2024-07-12' } };
    expect(toPopolo(day).memberships.map(({ role, end_date }) => ({ role, end_date }))).toEqual([{ role: 'Phó Chủ tịch UBND huyện', end_date: '2024-07-12' }]);
  });

  test('of a text that reports no session nothing is told', () => {
    expect(Object.values(toPopolo(parseSessionReport('Trời mưa.'))).flat()).toEqual([]);
  });

  test('names that differ have identifiers that differ', () => {
    const names = ['A B', 'A_B', 'A/B', 'A%2fB', 'A%5fB', 'a b'];
    const each = { ...report, people: names.map((name) => ({ name, roles: ['x', 'x/y'], evidence: [] })) };
    // but for letter case
    expect(toPopolo(each).persons.length).toBe(names.length - 1 + 1);
    expect(toPopolo(each).memberships.length).toBe((names.length - 1) * 2 + 1);
  });

  test('a source that is no web address is left out', () => {
    expect(toPopolo({ ...report, source: 'Báo Thanh Hóa' }).events[0]).not.toHaveProperty('sources');
  });

  test('the same person of the same assembly is the same in every report', () => {
    const again = parseSessionReport(
      'Ngày 9/12/2024, kỳ họp thứ 21, HĐND huyện Thọ Xuân khóa XXI bế mạc. Kỳ họp bầu bà Nguyễn Thị Thu Hương làm Phó Chủ tịch HĐND huyện.',
    );
    expect(again.session.ordinal).not.toBe(report.session.ordinal);
    expect(again.people.length).toBe(1);
    expect(toPopolo(again).persons[0]?.id).toBe(toPopolo(report).persons[0]?.id);
  });
});

describe.each(reports)('$slug', ({ report: each }) => {
  const data = toPopolo(each);
  const objects = Object.values(data).flat() as { readonly id: string }[];
  const ids = objects.map(({ id }) => id);

  test('every identifier is there once, and every reference resolves', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const references = objects.flatMap((object) => Object.entries(object).filter(([name]) => name.endsWith('_id')));
    expect(references.filter(([, id]) => !ids.includes(id as string))).toEqual([]);
  });

  test('nobody and nothing that was passed is lost', () => {
    const names = data.persons.map(({ name }) => name);
    expect([...each.people.map(({ name }) => name), ...each.personnel.map(({ person }) => person)].filter((name) => !names.includes(name))).toEqual([]);
    expect(data.motions.filter(({ result }) => result === 'pass').map(({ text }) => text)).toEqual(each.resolutions.map(({ title }) => title));
    expect(data.vote_events.length).toBe(each.votes.length);
    const isSession = each.session.evidence.length + each.personnel.length + each.votes.length > 0;
    expect(data.events.length).toBe(isSession ? each.personnel.length + 1 : 0);
  });

  test('is JSON, and the same each time', () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    expect(toPopolo(JSON.parse(JSON.stringify(each)))).toEqual(data);
  });
});
