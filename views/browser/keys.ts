import type { Passage } from './reading.ts';

/** The keys of the reading page. They act only while the focus is inside the two texts (WCAG 2.1.4). */
export function improveKeys(
  root: HTMLElement,
  passages: readonly Passage[],
  views: readonly HTMLInputElement[],
  showEverything: () => void,
  copyLink: (here: Passage | null) => void,
): void {
  const here = () => passages.find(({ element }) => element.contains(document.activeElement)) ?? null;
  const step = (set: readonly Passage[], forward: boolean) => {
    const at = passages.indexOf(here() ?? (passages[0] as Passage));
    const places = set.map((passage) => passages.indexOf(passage));
    const next = forward
      ? (places.find((place) => place > at) ?? places[0])
      : (places.findLast((place) => place < at) ?? places.at(-1));
    if (next !== undefined) go(passages[next]);
  };
  const withClass = (name: string) => passages.filter(({ element }) => element.classList.contains(name));
  const own = () => {
    const current = here();
    return current === null ? passages : passages.filter(({ side }) => side === current.side);
  };
  const actions: Readonly<Record<string, () => void>> = {
    j: () => step(own(), true),
    k: () => step(own(), false),
    o: () => go(passages.find(({ id }) => id === here()?.partners[0])),
    s: () => step(withClass('only'), true),
    q: () => step(withClass('att'), true),
    w: () => here()?.element.querySelector<HTMLElement>('.wd')?.click(),
    v: () => views.find(({ checked }) => !checked)?.click(),
    c: () => copyLink(here()),
    '?': () => document.getElementById('keys')?.showPopover(),
    Escape: showEverything,
  };
  root.addEventListener('keydown', (event) => {
    if (event.metaKey || event.ctrlKey || event.altKey || document.querySelector(':popover-open')) return;
    const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
    if (!action) return;
    if (event.key !== 'Escape') event.preventDefault();
    action();
  });
}

function go(passage: Passage | undefined): void {
  if (!passage) return;
  passage.element.querySelector<HTMLElement>('.no')?.focus({ preventScroll: true });
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  passage.element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}
