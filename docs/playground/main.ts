// The page: reads what is in the box a moment after it changed, and draws it.
import { parseSessionReport, type SessionReport, type Span } from '../../src/index.js';
import { byId, element } from './element.js';
import { examples } from './examples.js';
import { drawJson } from './json.js';
import { legendOf, markText } from './marked.js';
import { type Messages, vietnamese } from './messages.js';
import { english } from './messages-en.js';
import { connectPlaces } from './places.js';
import { rove } from './roving.js';
import { sectionsOf } from './sections.js';
import { closest, placesOf } from './spans.js';
import { type Citation, drawTables } from './tables.js';
import { connectTabs } from './tabs.js';
import { connectTip } from './tip.js';

/** Longer texts are cut here, in UTF-16 code units: reading stays quick, but thousands of marks are slow to lay out. */
const limit = 50_000;
/** So long after the last key the text is read; a text that takes long to draw is waited for as long, within reason. */
const pause = { least: 150, most: 1500 };

const input = byId<HTMLTextAreaElement>('input');
const published = byId<HTMLInputElement>('published');
const pane = byId('text');
const json = byId('json');

let messages: Messages = vietnamese;
let text = '';
let report: SessionReport = parseSessionReport('');
let citations: readonly Citation[] = [];
let jsonDrawn = false;
let cost = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

const announce = (words: string): void => {
  byId('announcer').textContent = words;
};

function read(): void {
  clearTimeout(timer);
  const began = performance.now();
  text = input.value.length > limit ? input.value.slice(0, input.value.lastIndexOf(' ', limit) + 1 || limit) : input.value;
  report = parseSessionReport(text, published.value ? { published: published.value } : {});
  const took = performance.now() - began;
  draw(took);
  cost = performance.now() - began;
}

function draw(took?: number): void {
  const isEmpty = text.trim() === '';
  places.clear();
  hideTip();
  pane.replaceChildren(
    isEmpty ? element('p', { class: 'muted', lang: messages === english ? 'en' : 'vi' }, messages.noText) : markText(text, report.mentions, messages),
  );
  byId('legend').replaceChildren(...legendOf(report.mentions, messages));
  const drawn = isEmpty ? { nodes: [element('p', { class: 'muted' }, messages.nothing)], citations: [] } : drawTables(sectionsOf(report, messages), messages);
  citations = drawn.citations;
  byId('panel-tables').replaceChildren(element('h2', { class: 'unseen' }, messages.page['tabTables']), ...drawn.nodes);
  for (const { button, label, evidence } of citations) button.addEventListener('click', () => jump(button, label, evidence));
  jsonDrawn = false;
  drawJsonIfShown();
  const status = isEmpty ? messages.nothing : messages.read(report.mentions.length, report.indicators.length, report.warnings.length);
  const cut = text.length < input.value.length ? ` ${messages.cut(limit, input.value.length)}` : '';
  // the time is for the eye alone: a screen reader hears what was found
  byId('status').replaceChildren(
    status + cut,
    ...(took === undefined || isEmpty ? [] : [element('span', { 'aria-hidden': 'true' }, ` · ${messages.took(took)}`)]),
  );
}

/** JSON is long, and is drawn when somebody looks at it. */
function drawJsonIfShown(): void {
  if (jsonDrawn || byId('panel-json').hidden) return;
  const { nodes, spans } = drawJson(report, messages);
  json.replaceChildren(nodes);
  for (const { button, span } of spans) button.addEventListener('click', () => jump(button, button.textContent, [span]));
  jsonDrawn = true;
}

function jump(from: HTMLElement, label: string, evidence: readonly Span[]): void {
  const spans = report.mentions.map(({ span }) => span);
  places.show({ places: placesOf(evidence, spans), label, from }, messages);
}

/** From a value to the field of the report that rests on it; the focus goes along where the keyboard asked. */
function findRow(mark: HTMLElement, withFocus: boolean): void {
  const mention = report.mentions[Number(mark.dataset['index'])];
  const citation = mention && citations[closest(mention.span, citations)];
  for (const row of document.querySelectorAll('tr.found')) row.classList.remove('found');
  announce(citation ? messages.row(citation.label) : messages.noRow);
  if (!citation || (tabs.isNarrow() && !withFocus)) return;
  if (!tabs.shows('tables')) tabs.select('tables');
  citation.button.closest('tr')?.classList.add('found');
  citation.button.scrollIntoView({ block: 'center' });
  if (withFocus) citation.button.focus({ preventScroll: true });
}

function translate(to: Messages): void {
  messages = to;
  document.documentElement.lang = to === english ? 'en' : 'vi';
  document.title = to.page['documentTitle'] ?? '';
  for (const labelled of document.querySelectorAll<HTMLElement>('[data-message]')) labelled.textContent = to.page[labelled.dataset['message'] ?? ''] ?? '';
  for (const labelled of document.querySelectorAll<HTMLElement>('[data-message-label]')) {
    labelled.setAttribute('aria-label', to.page[labelled.dataset['messageLabel'] ?? ''] ?? '');
  }
  input.placeholder = to.page['placeholder'] ?? '';
  const language = byId('language');
  language.textContent = to.otherLanguage.name;
  language.lang = to.otherLanguage.code;
  byId('examples').replaceChildren(...examples.map((example) => element('li', {}, exampleButton(example))));
}

function exampleButton({ name, text: article, published: day }: (typeof examples)[number]): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'quiet' }, messages.exampleNames[name]);
  button.addEventListener('click', () => load(article, day));
  return button;
}

function load(article: string, day: string): void {
  input.value = article;
  input.scrollTop = 0;
  published.value = day;
  read();
  pane.scrollTop = 0;
}

async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(JSON.stringify(report, null, 2));
    announce(messages.copied);
    byId('copy').textContent = `✓ ${messages.copied}`;
    setTimeout(() => {
      byId('copy').textContent = messages.page['copy'] ?? '';
    }, 2000);
  } catch {
    getSelection()?.selectAllChildren(json);
    announce(messages.selected);
  }
}

const tabs = connectTabs(drawJsonIfShown);
let leftView: 'tables' | 'json' = 'tables';
const places = connectPlaces(
  pane,
  announce,
  () => {
    leftView = tabs.shows('json') ? 'json' : 'tables';
    if (!tabs.shows('text')) tabs.select('text');
  },
  (from) => {
    if (!tabs.shows(leftView)) tabs.select(leftView);
    from.scrollIntoView({ block: 'nearest' });
    from.focus({ preventScroll: true });
  },
);
const hideTip = connectTip(pane, (mark) => {
  const mention = report.mentions[Number(mark.dataset['index'])];
  return mention && [mention, messages];
});
rove(pane, 'mark');
rove(json, 'button');

input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(read, Math.min(Math.max(pause.least, cost), pause.most));
});
published.addEventListener('change', read);
byId('clear').addEventListener('click', () => {
  load('', '');
  input.focus();
});
byId('language').addEventListener('click', () => {
  translate(messages === english ? vietnamese : english);
  draw();
});
byId('labels').addEventListener('change', ({ target }) => {
  pane.classList.toggle('unnamed', target instanceof HTMLInputElement && !target.checked);
});
byId('copy').addEventListener('click', copy);
pane.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLElement && target.matches('mark')) findRow(target, false);
});
pane.addEventListener('keydown', (event) => {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || !target.matches('mark') || (key !== 'Enter' && key !== ' ')) return;
  event.preventDefault();
  findRow(target, true);
});

translate(vietnamese);
const [first] = examples;
if (first && input.value === '') load(first.text, first.published);
else read();
