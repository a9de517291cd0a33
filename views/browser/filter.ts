import { copyWords } from './copy-words.ts';
import { type Passage, setParameter } from './reading.ts';

/** Filters by topic in place of loading the page anew; the links work without it. Returns what shows everything. */
export function improveFilter(
  root: HTMLElement,
  read: HTMLElement,
  passages: readonly Passage[],
  filterRibbons: (topic: string | null) => void,
): () => void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-topic]')];
  const status = root.querySelector<HTMLElement>('.fstat');
  const labels = new Map(links.map((link) => [link.dataset.topic ?? '', link.textContent?.trim() ?? '']));
  let current: string | null = null;

  const filter = (topic: string | null) => {
    current = topic !== null && labels.has(topic) ? topic : null;
    const chosen = current;
    read.classList.toggle('filt', chosen !== null);
    for (const link of links) {
      const on = link.dataset.topic === chosen;
      link.classList.toggle('on', on);
      link.closest('tr')?.classList.toggle('on', on);
      if (on) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    for (const { element, topics } of passages)
      element.classList.toggle('hit', chosen !== null && topics.includes(chosen));
    for (const mark of read.querySelectorAll<HTMLElement>('mark')) {
      mark.classList.toggle('hi', chosen !== null && (mark.dataset.topics ?? '').split(' ').includes(chosen));
    }
    filterRibbons(chosen);
    status?.replaceChildren(...(chosen === null ? [] : describe(chosen)));
  };

  const describe = (topic: string): Node[] => {
    const strong = document.createElement('b');
    strong.textContent = labels.get(topic) ?? topic;
    const all = link('#texts', 'Show everything');
    all.addEventListener('click', (event) => {
      event.preventDefault();
      clear();
    });
    const page = link(`${root.dataset.topicsAt}${topic}${textQuery()}`, 'Page of this topic');
    const copy = document.createElement('button');
    copy.type = 'button';
    copy.className = 'cl';
    copy.textContent = 'copy its link';
    copy.addEventListener('click', () => copyWords(page.href, copy));
    const where = (['a', 'b'] as const).flatMap((side) => {
      const found = passages.filter((passage) => passage.side === side && passage.topics.includes(topic));
      const name = (side === 'a' ? root.dataset.ofA : root.dataset.ofB) ?? '';
      const refs = found.flatMap(({ id }, index) => [
        ...(index > 0 ? [', '] : []),
        link(`#${id}`, id.toUpperCase()),
      ]);
      return [side === 'a' ? ': ' : ', ', ...(refs.length > 0 ? refs : ['not']), ` in ${name} text`];
    });
    const nodes: (Node | string)[] = [strong, ...where, '. ', page, ' · ', copy, ' · ', all];
    return nodes.map((node) => (typeof node === 'string' ? document.createTextNode(node) : node));
  };

  const clear = () => {
    filter(null);
    setParameter('topic', null);
  };

  for (const chip of links) {
    chip.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      const topic = chip.dataset.topic ?? null;
      filter(topic === current ? null : topic);
      setParameter('topic', current);
      if (chip.closest('.bf')) root.scrollIntoView();
    });
  }
  filter(new URLSearchParams(location.search).get('topic'));
  return clear;
}

/** The texts that the address asks for, for pages about the same two texts. */
function textQuery(): string {
  const asked = [...new URLSearchParams(location.search)].filter(([name]) => name === 'a' || name === 'b');
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked)}`;
}

function link(href: string, words: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = words;
  return anchor;
}
