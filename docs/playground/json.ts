// The report as JSON. It reads as JSON.stringify writes it, but a span stands on one line and is a button to its place.
import type { SessionReport, Span } from '../../src/index.js';
import { element } from './element.js';
import type { Messages } from './messages.js';

export interface SpanButton {
  readonly button: HTMLButtonElement;
  readonly span: Span;
}

export interface DrawnJson {
  readonly nodes: DocumentFragment;
  readonly spans: readonly SpanButton[];
}

export function drawJson(report: SessionReport, messages: Messages): DrawnJson {
  const nodes = document.createDocumentFragment();
  const spans: SpanButton[] = [];
  // plain characters gather here, so that they make few nodes
  let plain = '';
  let block = element('div');
  const flush = (): void => {
    block.append(plain);
    plain = '';
  };
  // each item of a list of the report is a block, and the browser lays out those that are looked at
  const endBlock = (): void => {
    flush();
    nodes.append(block);
    block = element('div');
  };

  const write = (json: unknown, indent: string, depth: number): void => {
    if (isSpan(json)) {
      const words = `{ "start": ${json.start}, "end": ${json.end} }`;
      const tabindex = spans.length === 0 ? '0' : '-1';
      const button = element('button', { type: 'button', tabindex, 'aria-label': words + messages.seePlaces(1) }, words);
      flush();
      block.append(button);
      spans.push({ button, span: json });
      return;
    }
    if (typeof json !== 'object' || json === null) {
      plain += JSON.stringify(json);
      return;
    }
    const isList = Array.isArray(json);
    const entries = Object.entries(json).filter(([, value]) => value !== undefined);
    if (entries.length === 0) {
      plain += isList ? '[]' : '{}';
      return;
    }
    const inner = `${indent}  `;
    plain += isList ? '[\n' : '{\n';
    entries.forEach(([key, value], at) => {
      plain += inner;
      if (!isList) {
        flush();
        block.append(element('span', { class: 'key' }, JSON.stringify(key)));
        plain += ': ';
      }
      write(value, inner, depth + 1);
      plain += at < entries.length - 1 ? ',\n' : '\n';
      if (depth <= 1) endBlock();
    });
    plain += indent + (isList ? ']' : '}');
  };

  write(report, '', 0);
  endBlock();
  return { nodes, spans };
}

function isSpan(json: unknown): json is Span {
  if (typeof json !== 'object' || json === null || Object.keys(json).length !== 2) return false;
  return 'start' in json && 'end' in json && typeof json.start === 'number' && typeof json.end === 'number';
}
