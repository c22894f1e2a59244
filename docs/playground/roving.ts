// Many small targets are one stop of the Tab key; the arrow keys go from one to the next.

/** Makes the first of them the stop, and moves the stop with the focus. The targets may change; their container stays. */
export function rove(container: HTMLElement, selector: string): void {
  container.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.matches(selector)) return;
    for (const other of container.querySelectorAll<HTMLElement>(`${selector}[tabindex="0"]`)) other.tabIndex = -1;
    target.tabIndex = 0;
  });
  container.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || !target.matches(selector) || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = [...container.querySelectorAll<HTMLElement>(selector)];
    const at = all.indexOf(target);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[key];
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  });
}
