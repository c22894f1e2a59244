// Leads from a field of the report to the words of the article that state it, and back. Each place is wrapped in an element of its
// own while it is shown, so that it can take the focus and a screen reader goes on reading there.
import type { Span } from '../../src/index.js';
import { byId, element } from './element.js';
import type { Messages } from './messages.js';

export interface Jump {
  readonly places: readonly Span[];
  readonly label: string;
  /** Where the focus goes back to. */
  readonly from: HTMLElement;
}

export interface Places {
  readonly show: (jump: Jump, messages: Messages) => void;
  /** Takes the wrappers off and hides the bar. */
  readonly clear: () => void;
}

/** `reveal` brings the pane into view, `leave` the one that was left. */
export function connectPlaces(pane: HTMLElement, announce: (words: string) => void, reveal: () => void, leave: (from: HTMLElement) => void): Places {
  const bar = byId('places');
  const caption = byId('place-label');
  const before = byId<HTMLButtonElement>('place-before');
  const after = byId<HTMLButtonElement>('place-after');
  let current: (Jump & { readonly wrappers: readonly HTMLElement[]; readonly messages: Messages }) | undefined;
  let at = 0;

  const clear = (): void => {
    for (const wrapper of current?.wrappers ?? []) wrapper.replaceWith(...wrapper.childNodes);
    pane.normalize();
    current = undefined;
    bar.hidden = true;
  };

  const go = (to: number): void => {
    if (!current) return;
    const { wrappers, label, messages } = current;
    at = (to + wrappers.length) % wrappers.length;
    const words = messages.place(label, at + 1, wrappers.length);
    caption.textContent = words;
    wrappers.forEach((wrapper, index) => {
      wrapper.classList.toggle('here', index === at);
    });
    const wrapper = wrappers[at];
    wrapper?.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    wrapper?.focus({ preventScroll: true });
    announce(`${words}: ${wrapper?.textContent ?? ''}. ${messages.back}`);
  };

  const show = (jump: Jump, messages: Messages): void => {
    clear();
    if (jump.places.length === 0) return;
    reveal();
    current = { ...jump, wrappers: jump.places.map((place) => wrap(pane, place)), messages };
    bar.hidden = false;
    before.hidden = after.hidden = current.wrappers.length === 1;
    go(0);
  };

  const back = (): void => {
    const from = current?.from;
    clear();
    if (from?.isConnected) leave(from);
  };

  before.addEventListener('click', () => go(at - 1));
  after.addEventListener('click', () => go(at + 1));
  byId('place-back').addEventListener('click', back);
  byId('panel-text').addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !current) return;
    event.preventDefault();
    back();
  });
  return { show, clear };
}

/** Both ends stand between values or at the edge of one, so that no mark is cut. */
function wrap(pane: HTMLElement, { start, end }: Span): HTMLElement {
  const range = document.createRange();
  const [first, from] = boundary(pane, start, false);
  const [last, to] = boundary(pane, end, true);
  range.setStart(first, from);
  range.setEnd(last, to);
  const wrapper = element('span', { class: 'place', tabindex: '-1' });
  wrapper.append(range.extractContents());
  range.insertNode(wrapper);
  return wrapper;
}

/** The point of the pane at an offset of the text: within a text of its own, else beside the element there. */
function boundary(pane: HTMLElement, offset: number, asEnd: boolean): readonly [Node, number] {
  let rest = offset;
  for (const [index, child] of [...pane.childNodes].entries()) {
    const length = child.textContent?.length ?? 0;
    if (asEnd ? rest <= length : rest < length) {
      if (child.nodeType === Node.TEXT_NODE) return [child, rest];
      return [pane, rest === 0 ? index : index + 1];
    }
    rest -= length;
  }
  return [pane, pane.childNodes.length];
}
