import { improveFilter } from './filter.ts';
import { improveKeys } from './keys.ts';
import { improveLinks } from './links.ts';
import { drawRibbons } from './ribbons.ts';

/** Height in pixels that the bar above the texts covers, or nearly so. */
const UNDER_BAR = 50;

/** A passage of the page with what the script needs to know of it. */
export interface Passage {
  readonly element: HTMLElement;
  readonly id: string;
  readonly side: 'a' | 'b';
  readonly topics: readonly string[];
  /** Ids of the passages that answer it. */
  readonly partners: readonly string[];
}

/** The two texts: ribbons between passages that answer each other, shared hover and focus, filters in place, keys. */
export function improveReading(root: HTMLElement): void {
  const read = root.querySelector<HTMLElement>('.read');
  if (!read) return;
  const passages = [...read.querySelectorAll<HTMLElement>('.psg')].map(toPassage);
  const ribbons = drawRibbons(root, read, passages);
  const light = (id: string | null) => {
    const lit = id === null ? [] : [id, ...(passages.find((passage) => passage.id === id)?.partners ?? [])];
    const shown = lit.length > 1 ? lit : [];
    for (const passage of passages) passage.element.classList.toggle('on', shown.includes(passage.id));
    ribbons.light(id);
  };
  for (const { element, id } of passages) {
    element.addEventListener('mouseenter', () => light(id));
    element.addEventListener('mouseleave', () => light(null));
    element.addEventListener('focusin', () => light(id));
    element.addEventListener('focusout', () => light(null));
  }
  const views = [...root.querySelectorAll<HTMLInputElement>('[name=view]')];
  for (const view of views) {
    view.addEventListener('change', () => {
      ribbons.lay();
      setParameter('view', view.value === 'paired' ? 'paired' : null);
    });
  }
  root.querySelector('#gl')?.addEventListener('change', () => ribbons.lay());
  const filter = improveFilter(root, read, passages, ribbons.filter);
  improveKeys(root, passages, views, filter, improveLinks(root, passages));
  // Whoever follows a link to a passage sees what answers it as well.
  const arrive = () => {
    const id = location.hash.slice(1).split(':')[0];
    const target = passages.find((passage) => passage.id === id);
    for (const { element, id: own } of passages) {
      element.classList.toggle('aim', own === id);
      element.classList.toggle('reply', target?.partners.includes(own) === true);
    }
    light(target?.id ?? null);
  };
  addEventListener('hashchange', arrive);
  arrive();
  // The texts slide into place after the browser went to the passage: it is brought back where it slid out of sight.
  const stay = () => {
    const target = read.querySelector('.aim');
    const top = target?.getBoundingClientRect().top ?? UNDER_BAR;
    if (top < UNDER_BAR || top > innerHeight - UNDER_BAR) target?.scrollIntoView({ block: 'center' });
  };
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (visit?.type !== 'navigate') return;
  document.fonts.ready.then(stay, stay);
  addEventListener('load', () => requestAnimationFrame(stay));
}

function toPassage(element: HTMLElement): Passage {
  const words = (value: string | undefined) => (value ?? '').split(' ').filter((word) => word !== '');
  return {
    element,
    id: element.id,
    side: element.closest('.col.a') ? 'a' : 'b',
    topics: words(element.dataset.topics),
    partners: words(element.dataset.partners),
  };
}

/** Keeps the address in step with what is shown, so that it can be shared. */
export function setParameter(name: string, value: string | null): void {
  const url = new URL(location.href);
  if (value === null) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  history.replaceState(null, '', url);
}
