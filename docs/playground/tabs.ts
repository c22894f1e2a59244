// Tables and JSON take turns. On a narrow page the article is a third view; on a wide one it stands beside them and has no tab.
import { byId } from './element.js';

export type View = 'text' | 'tables' | 'json';

export interface Tabs {
  readonly select: (view: View) => void;
  readonly isNarrow: () => boolean;
  /** The views on the page now. */
  readonly shows: (view: View) => boolean;
}

const views: readonly View[] = ['text', 'tables', 'json'];

/** `changed` is called whenever another view comes to be shown. */
export function connectTabs(changed: () => void): Tabs {
  const list = byId('tabs');
  const narrow = matchMedia('(max-width: 60rem)');
  let selected: View = 'text';

  const shows = (view: View): boolean => (view === 'text' && !narrow.matches) || view === shown();
  const shown = (): View => (selected === 'text' && !narrow.matches ? 'tables' : selected);

  const update = (): void => {
    const text = byId('panel-text');
    // the order of the page is that of the eye: beside the article the tabs belong to what follows it
    if (narrow.matches) text.before(list);
    else text.after(list);
    byId('tab-text').hidden = !narrow.matches;
    if (narrow.matches) {
      text.setAttribute('role', 'tabpanel');
      text.setAttribute('aria-labelledby', 'tab-text');
    } else {
      text.removeAttribute('role');
      text.setAttribute('aria-labelledby', 'text-title');
    }
    for (const view of views) {
      const tab = byId(`tab-${view}`);
      tab.setAttribute('aria-selected', String(view === shown()));
      tab.tabIndex = view === shown() ? 0 : -1;
      byId(`panel-${view}`).hidden = !shows(view);
    }
    changed();
  };

  const select = (view: View): void => {
    selected = view;
    update();
  };

  for (const view of views) byId(`tab-${view}`).addEventListener('click', () => select(view));
  list.addEventListener('keydown', (event) => {
    const open = views.filter((view) => !byId(`tab-${view}`).hidden);
    const at = open.indexOf(shown());
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1 + open.length, Home: 0, End: open.length - 1 }[event.key];
    const view = next === undefined ? undefined : open[next % open.length];
    if (view === undefined) return;
    event.preventDefault();
    select(view);
    byId(`tab-${view}`).focus();
  });
  narrow.addEventListener('change', update);
  update();
  return { select, isNarrow: () => narrow.matches, shows };
}
