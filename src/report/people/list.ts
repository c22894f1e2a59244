// Lists of people: under a shared head, under a shared office, or behind one who is named with it.
//
//   list    = head [':'] item ((',' | ';' | 'và') item)*     hai bà: Tạ Thị Mười, nguyên Trưởng phòng, nghỉ hưu từ 1/8, và Hoàng Ngọc Bảy
//   holders = office ('gồm' | 'là' | ':') list               Chủ tịch HĐND xã: ông Lê Văn An; 2 Phó Chủ tịch gồm các ông …
//   fellows = person (',' | 'và') name                       đại biểu Trần Văn An, Lê Thị Bé
import { after, isCapital, isWord, opensLineAt, senseAt, unitAt } from '../../tokens/cursor.js';
import type { Article } from '../article.js';
import { type Office, readOffice, readPersonName } from './name.js';
import { enroll, isBareDeputy, type PersonMention, type Roll, readNamed, readOfficed, skipTitles } from './named.js';

const comma = 0x2c;
const semicolon = 0x3b;
const colon = 0x3a;
const dot = 0x2e;
const longestList = 60;
/** How far an aside behind one of a list may go: "…, nghỉ hưu từ ngày 1/8, và …". */
const longestAside = 16;
const longestHead = 6;

/** A list under a shared head: "các ông: Lê Khắc Nam, Nguyễn Xuân Bình và …". */
export function readList(article: Article, at: number, roll: Roll, shared?: Office, newly = false): void {
  const cx = article.under.people;
  const list = at;
  let next = skipHead(article, at);
  for (let i = 0; i < longestList && next >= 0; i++) {
    const person = readItem(article, next, roll);
    if (!person) return;
    const before = shared ? [shared, ...person.before] : person.before;
    enroll(roll, { ...person, before, list, newly });
    shareOffice(article, roll, list);
    const sign = unitAt(cx, person.end);
    const joined = sign === comma || sign === semicolon || senseAt(cx, person.end).conjunction === true;
    const direct = joined ? skipJoint(article, person.end) : -1;
    next = direct >= 0 && isItem(article, direct) ? direct : itemBehindAside(article, person.end);
  }
}

/** Past ", bà:", "(bà)", "sau:" behind "các ông". */
function skipHead(article: Article, at: number): number {
  const cx = article.under.people;
  for (let next = at; next < at + longestHead && next < cx.count; next++) if (unitAt(cx, next) === colon) return next + 1;
  return at;
}

function readItem(article: Article, at: number, roll: Roll): PersonMention | null {
  const cx = article.under.people;
  const from = skipTitles(article, at);
  const { organ, field, office } = senseAt(cx, from);
  if (office) return readOfficed(article, from, roll);
  // after a head any two capitalized words are a name, but those that begin the name of a body
  const end = readPersonName(article, from, from > at || (!organ && !field));
  return end > from ? readNamed(article, at, from, end, [], roll) : null;
}

function isItem(article: Article, at: number): boolean {
  const cx = article.under.people;
  const from = skipTitles(article, at);
  if (readPersonName(article, from, from > at) > from) return true;
  const office = readOffice(article, from);
  if (office) return office.name !== undefined;
  return isWord(cx, from) && isCapital(cx, from) && !senseAt(cx, from).organ && !senseAt(cx, from).field;
}

/** Past a comma, a semicolon, và, or both. */
function skipJoint(article: Article, at: number): number {
  const cx = article.under.people;
  let next = at;
  if (unitAt(cx, next) === comma || unitAt(cx, next) === semicolon) next++;
  if (senseAt(cx, next).conjunction) next = after(cx, next);
  return next;
}

/** The next of a list, past what is put in between commas; only where a surname or a title begins it. */
function itemBehindAside(article: Article, from: number): number {
  const cx = article.under.people;
  const done = article.under.personnel;
  for (let at = from; at < from + longestAside && at < cx.count; at++) {
    const unit = unitAt(cx, at);
    // "… và hai Phó Chủ tịch HĐND tỉnh: …": others are listed there
    if (opensLineAt(cx, at) || unit === dot || unit === colon || senseAt(done, at).personnel || senseAt(article.under.speech, at).speech) return -1;
    if (unit !== comma && unit !== semicolon && !(senseAt(cx, at).conjunction && at > from)) continue;
    const next = skipJoint(article, at);
    const titled = skipTitles(article, next);
    if (readPersonName(article, titled) - titled >= 2) return next;
  }
  return -1;
}

/** Those who hold an office that stands before them: "Chủ tịch HĐND xã: ông Lê Văn An", "5 Phó Chủ tịch gồm các ông: …". */
export function readHolders(article: Article, at: number, roll: Roll): void {
  const cx = article.under.people;
  const office = readOffice(article, at);
  if (!office || office.name !== undefined || isBareDeputy(article, office)) return;
  const mark = senseAt(cx, office.end);
  if (unitAt(cx, office.end) !== colon && !mark.holderMark && !mark.peopleHead) return;
  let next = unitAt(cx, office.end) === colon ? office.end : after(cx, office.end);
  if (unitAt(cx, next) === colon) next++;
  if (senseAt(cx, next).peopleHead) next = skipHead(article, after(cx, next));
  if (isNamedItem(article, next)) readList(article, next, roll, office, mark.holderMark === 'new');
}

/** A title and a name, or a surname. */
function isNamedItem(article: Article, at: number): boolean {
  const titled = skipTitles(article, at);
  return readPersonName(article, titled, titled > at) > titled;
}

/** "đại biểu Trần Văn An, Lê Thị Bé và Vũ Văn Cam": those named behind somebody in the same breath are the same. */
export function readFellows(article: Article, first: PersonMention, roll: Roll): void {
  const cx = article.under.people;
  const office = first.before.at(-1);
  if (!office || first.behind.length > 0 || first.held || !isShared(article, office)) return;
  let last = first;
  for (let i = 0; i < longestList; i++) {
    if (unitAt(cx, last.end) !== comma && !senseAt(cx, last.end).conjunction) return;
    const next = skipJoint(article, last.end);
    const end = readPersonName(article, next);
    if (end - next < 3) return;
    const person = readNamed(article, next, next, end, [office], roll);
    if (person.behind.length > 0) return;
    last = enroll(roll, { ...person, list: first.start });
  }
}

/** "Lê Thị Hiền và Cao Minh Quân, Phó Chủ tịch HĐND tỉnh": those before the last hold it too, where several may. */
function shareOffice(article: Article, { found }: Roll, list: number): void {
  const cx = article.under.people;
  const last = found.at(-1) as PersonMention;
  const [office] = last.behind;
  if (!office || !isShared(article, office) || last.before.length > 0) return;
  for (let i = found.length - 2, next = last; i >= 0; i--) {
    const person = found[i] as PersonMention;
    if (person.list !== list || person.before.length + person.behind.length > 0 || person.held) return;
    if (skipJoint(article, person.end) !== next.start || unitAt(cx, person.end) === semicolon) return;
    found[i] = { ...person, before: [office] };
    next = person;
  }
}

function isShared(article: Article, { start }: Office): boolean {
  return senseAt(article.under.people, start).sharedOffice === true;
}
