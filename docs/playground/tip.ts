// The canonical form of the value under the pointer or with the focus, beside it. It can be hovered and is gone with Escape.
import type { Mention } from '../../src/index.js';
import { describe } from './canonical.js';
import { byId, element } from './element.js';
import type { Messages } from './messages.js';

/** So long the pointer may take from a value to its tip. */
const grace = 150;

/** `look` gives what a mark stands for. Hands back a function that takes the tip away. */
export function connectTip(pane: HTMLElement, look: (mark: HTMLElement) => readonly [Mention, Messages] | undefined): () => void {
  const tip = byId('tip');
  let shown: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = (): void => {
    clearTimeout(timer);
    shown?.removeAttribute('aria-describedby');
    shown = undefined;
    tip.hidden = true;
  };

  const show = (mark: HTMLElement, x?: number, y?: number): void => {
    clearTimeout(timer);
    if (mark === shown) return;
    const found = look(mark);
    if (!found) return;
    hide();
    const [mention, messages] = found;
    const { kind, written, details } = describe(mention, messages);
    tip.replaceChildren(
      element('span', { class: 'kind', 'data-kind': mention.kind }, kind),
      ' ',
      element('strong', { lang: 'vi' }, written),
      element('dl', {}, ...details.flatMap(([name, detail]) => [element('dt', {}, name), ' ', element('dd', {}, detail), ' '])),
    );
    tip.hidden = false;
    mark.setAttribute('aria-describedby', tip.id);
    shown = mark;
    place(tip, lineOf(mark, x, y));
  };

  const markOf = (target: EventTarget | null): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>('mark') : null);
  const hideSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const focused = markOf(document.activeElement);
      hide();
      if (focused && pane.contains(focused)) show(focused);
    }, grace);
  };

  pane.addEventListener('pointerover', ({ target, pointerType, clientX, clientY }) => {
    const mark = markOf(target);
    if (mark && pointerType === 'mouse') show(mark, clientX, clientY);
  });
  pane.addEventListener('pointerout', ({ target, pointerType }) => {
    if (markOf(target) && pointerType === 'mouse') hideSoon();
  });
  tip.addEventListener('pointerenter', () => clearTimeout(timer));
  tip.addEventListener('pointerleave', hideSoon);
  pane.addEventListener('focusin', ({ target }) => {
    const mark = markOf(target);
    if (mark) show(mark);
  });
  pane.addEventListener('focusout', hide);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  // a tip stays where it is while the text moves on under it
  document.addEventListener('scroll', hideSoon, { capture: true, passive: true });
  return hide;
}

/** A value may run over two lines: the box of the one under the pointer, else of the first. */
function lineOf(mark: HTMLElement, x?: number, y?: number): DOMRect {
  const boxes = [...mark.getClientRects()];
  const under = boxes.find(({ left, right, top, bottom }) => x !== undefined && y !== undefined && x >= left && x <= right && y >= top && y <= bottom);
  return under ?? boxes[0] ?? mark.getBoundingClientRect();
}

function place(tip: HTMLElement, line: DOMRect): void {
  const { width, height } = tip.getBoundingClientRect();
  const margin = 8;
  const above = line.top - height - margin;
  const left = Math.max(margin, Math.min(line.left, document.documentElement.clientWidth - width - margin));
  tip.style.left = `${left}px`;
  tip.style.top = `${above < margin ? line.bottom + margin : above}px`;
}
