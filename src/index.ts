export { findMentions } from './mentions/find.js';
export { parseSessionReport } from './report/index.js';
