// Elected assemblies (cơ quan dân cử), what they are named after, and who sits in them.
import type { Lexicon, WordList } from './entry.js';
import type { AssemblyWord, PlaceType } from './report-entry.js';

export const assemblies: Lexicon<AssemblyWord> = {
  hđnd: 'council',
  hdnd: 'council',
  'hội đồng nhân dân': 'council',
  'hội đồng nd': 'council',
  'quốc hội': 'national',
  qh: 'national',
};

/** Longer names that hold the name of an assembly and are another body. */
export const notAssemblies: WordList = `
  ủy ban thường vụ quốc hội, ubtvqh, ub tvqh, văn phòng quốc hội, thường vụ quốc hội, viện nghiên cứu lập pháp,
  đoàn đại biểu quốc hội, đoàn đbqh, đại biểu quốc hội, đại biểu qh, đbqh, thường trực hđnd, thường trực hội đồng nhân dân, thường trực hđnd và ubnd,
  văn phòng hđnd, văn phòng hội đồng nhân dân, văn phòng đoàn đbqh
`;

/** Those of them that hold meetings, and hear answers, of their own. */
export const committees: WordList = `
  ủy ban thường vụ quốc hội, ubtvqh, ub tvqh, thường vụ quốc hội, thường trực hđnd, thường trực hội đồng nhân dân, tiếp xúc cử tri
`;

/** The kinds of place that have a council; the level of a city is that of its name. */
export const placeTypes: Lexicon<PlaceType> = {
  tỉnh: 'province',
  'thành phố': 'city',
  tp: 'city',
  tphcm: 'saigon',
  quận: 'district',
  q: 'district',
  huyện: 'district',
  h: 'district',
  'thị xã': 'district',
  tx: 'district',
  phường: 'commune',
  p: 'commune',
  xã: 'commune',
  'thị trấn': 'commune',
  tt: 'commune',
  'đặc khu': 'commune',
};

/** Cities directly under the centre (thành phố trực thuộc trung ương). */
export const centralCities: WordList = 'hà nội, hồ chí minh, hcm, hải phòng, đà nẵng, cần thơ, huế';

/** Provinces of 1991 to 2025 and of today. */
const provinces: WordList = `
  an giang, bà rịa - vũng tàu, bắc giang, bắc kạn, bạc liêu, bắc ninh, bến tre, bình định, bình dương, bình phước, bình thuận, cà mau, cao bằng,
  đắk lắk, đắc lắc, đăk lăk, đắk nông, đăk nông, điện biên, đồng nai, đồng tháp, gia lai, hà giang, hà nam, hà tĩnh, hải dương, hậu giang, hòa bình, hưng yên,
  khánh hòa, kiên giang, kon tum, lai châu, lâm đồng, lạng sơn, lào cai, long an, nam định, nghệ an, ninh bình, ninh thuận, phú thọ, phú yên, quảng bình,
  quảng nam, quảng ngãi, quảng ninh, quảng trị, sóc trăng, sơn la, tây ninh, thái bình, thái nguyên, thanh hóa, thừa thiên huế, thừa thiên - huế, tiền giang,
  trà vinh, tuyên quang, vĩnh long, vĩnh phúc, yên bái, hà tây,
  hà bắc, hà tuyên, hà nam ninh, hà sơn bình, hoàng liên sơn
`;

/** Shortened names and what they stand for. */
export const placeNames: Readonly<Record<string, string>> = {
  hcm: 'Hồ Chí Minh',
  tphcm: 'Hồ Chí Minh',
};

/** Cities and provinces, for a council that is named without the word for its kind (HĐND Đà Nẵng). */
export const regions: WordList = /* @__PURE__ */ [centralCities, provinces].join();

/** Short words with a full stop that ends no sentence: TP.HCM, Q.1, T.Ư. */
export const abbreviations: WordList = 'tp, tx, tt, q, p, h, t, đ, ts, gs, pgs, ths, bs, th, tr';

/** What an assembly does; with a day beside it, it sits. */
export const assemblyVerbs: WordList = `
  thảo luận, thông qua, xem xét, biểu quyết, chất vấn, bầu, nghe, cho ý kiến, quyết nghị, phê chuẩn, miễn nhiệm, lấy phiếu tín nhiệm, họp, ban hành,
  đã nghe, đã thông qua, đã bầu, đã xem xét, đã thảo luận, tiến hành, bỏ phiếu, bỏ phiếu kín, bấm nút, ấn nút, nhấn nút, quyết định, giám sát, giải trình, báo cáo, trả lời, phát biểu, công bố, chia sẻ, nêu, kiện toàn, khai mạc, bế mạc, bấm nút thông qua, biểu quyết thông qua, thống nhất, tán thành, họp phiên, làm việc tại hội trường, làm việc tại tổ, tiếp tục thảo luận, tiếp tục chương trình
`;

/** One who sits in an assembly. */
export const members: WordList = 'đại biểu, đb, đại biểu quốc hội, đại biểu qh, đbqh, đại biểu hđnd, đại biểu hội đồng nhân dân';

/** The assembly by those who sit in it, as the subject of what it does. */
export const assemblyMembers: WordList =
  'các đại biểu quốc hội, các đbqh, các vị đại biểu quốc hội, các đại biểu hđnd, các đại biểu hội đồng nhân dân, các vị đại biểu hđnd';
