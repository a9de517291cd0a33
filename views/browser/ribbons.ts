import type { Passage } from './reading.ts';

const SVG = 'http://www.w3.org/2000/svg';

export interface Ribbons {
  lay(): void;
  light(id: string | null): void;
  /** Lights the ribbons whose both ends carry the topic; null lights none. */
  filter(topic: string | null): void;
}

interface Band {
  readonly a: Passage;
  readonly b: Passage;
  readonly path: SVGPathElement;
}

/**
 * Draws a band between each two passages that answer each other, in "as published" on wide screens, and slides
 * the shorter text's passages down to face their answers without changing their order.
 */
export function drawRibbons(root: HTMLElement, read: HTMLElement, passages: readonly Passage[]): Ribbons {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'rib');
  svg.setAttribute('aria-hidden', 'true');
  const gradient = document.createElementNS(SVG, 'linearGradient');
  gradient.id = 'ribg';
  gradient.setAttribute('gradientUnits', 'userSpaceOnUse');
  for (const [offset, side] of [
    ['0', 'a'],
    ['1', 'b'],
  ] as const) {
    const stop = document.createElementNS(SVG, 'stop');
    stop.setAttribute('offset', offset);
    stop.setAttribute('class', `stop-${side}`);
    gradient.append(stop);
  }
  const defs = document.createElementNS(SVG, 'defs');
  defs.append(gradient);
  svg.append(defs);
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const bands: Band[] = passages
    .filter(({ side }) => side === 'a')
    .flatMap((a) =>
      a.partners.flatMap((id) => {
        const b = byId.get(id);
        if (!b) return [];
        const path = document.createElementNS(SVG, 'path');
        path.addEventListener('click', () => b.element.scrollIntoView({ block: 'center' }));
        svg.append(path);
        return [{ a, b, path }];
      }),
    );
  read.append(svg);
  root.querySelector<HTMLElement>('.rb')?.removeAttribute('hidden');

  const wide = matchMedia('(min-width: 47.01rem)');
  const isFree = () => wide.matches && !root.querySelector<HTMLInputElement>('#vp')?.checked;
  const draw = () => drawBands(read, bands, gradient);
  const lay = () => {
    settle(passages, isFree());
    draw();
  };
  let width = 0;
  new ResizeObserver(() => {
    if (read.clientWidth === width) return draw();
    width = read.clientWidth;
    lay();
  }).observe(read);
  document.fonts.ready.then(lay, lay);
  return {
    lay,
    light(id) {
      for (const { a, b, path } of bands) path.classList.toggle('on', a.id === id || b.id === id);
    },
    filter(topic) {
      for (const { a, b, path } of bands) {
        path.classList.toggle('hit', topic !== null && a.topics.includes(topic) && b.topics.includes(topic));
      }
    },
  };
}

/** Gives each band its shape. All is measured before anything is drawn: each band drawn would be laid out for the next measure. */
function drawBands(read: HTMLElement, bands: readonly Band[], gradient: SVGElement): void {
  const origin = read.getBoundingClientRect();
  const boxes = new Map<Passage, DOMRect>();
  for (const passage of bands.flatMap(({ a, b }) => [a, b]))
    if (!boxes.has(passage)) boxes.set(passage, boxOf(passage));
  const INSET = 5;
  for (const { a, b, path } of bands) {
    const [from, to] = [boxes.get(a), boxes.get(b)];
    if (!from || !to) continue;
    // A stands on the right where the page is read from the right.
    const leads = from.left < to.left;
    const left = (leads ? from.right + 2 : from.left - 2) - origin.left;
    const right = (leads ? to.left - 2 : to.right + 2) - origin.left;
    const middle = (left + right) / 2;
    const [a1, b1, b2, a2] = [from.top + INSET, to.top + INSET, to.bottom - INSET, from.bottom - INSET].map(
      (y) => y - origin.top,
    );
    path.setAttribute(
      'd',
      `M${left} ${a1}C${middle} ${a1} ${middle} ${b1} ${right} ${b1}V${b2}C${middle} ${b2} ${middle} ${a2} ${left} ${a2}Z`,
    );
    gradient.setAttribute('x1', String(left));
    gradient.setAttribute('x2', String(right));
  }
}

function boxOf({ element }: Passage): DOMRect {
  return (element.querySelector('.tx') ?? element).getBoundingClientRect();
}

/**
 * Slides the shorter text's passages towards their answers: isotonic regression (pool adjacent violators, Ayer et
 * al., 1955), which keeps the ribbons as level as the order of the text allows. They are moved by `translate`, so
 * that nothing is laid out anew when the script comes after the page was painted.
 */
function settle(passages: readonly Passage[], isFree: boolean): void {
  for (const { element } of passages) element.style.removeProperty('--up');
  if (!isFree) return;
  const top = (passage: Passage) => boxOf(passage).top;
  const sides = (['a', 'b'] as const).map((side) => passages.filter((passage) => passage.side === side));
  const end = (side: readonly Passage[]) => side.at(-1)?.element.getBoundingClientRect().bottom ?? 0;
  const [shorter = [], longer = []] = sides.toSorted((one, other) => end(one) - end(other));
  if (shorter.length === 0 || longer.length === 0) return;
  const room = end(longer) - end(shorter);
  const blocks: { shift: number; weight: number; count: number }[] = [];
  for (const passage of shorter) {
    const answers = longer.filter(({ id }) => passage.partners.includes(id));
    const mean = answers.reduce((sum, answer) => sum + top(answer), 0) / Math.max(1, answers.length);
    let block =
      answers.length > 0
        ? { shift: mean - top(passage), weight: 1, count: 1 }
        : { shift: 0, weight: 0.001, count: 1 };
    for (let before = blocks.at(-1); before && before.shift >= block.shift; before = blocks.at(-1)) {
      blocks.pop();
      const weight = before.weight + block.weight;
      block = {
        shift: (before.shift * before.weight + block.shift * block.weight) / weight,
        weight,
        count: before.count + block.count,
      };
    }
    blocks.push(block);
  }
  let index = 0;
  for (const { shift, count } of blocks) {
    const wanted = Math.round(Math.max(0, Math.min(shift, room)));
    for (const { element } of shorter.slice(index, index + count))
      if (wanted > 0) element.style.setProperty('--up', `0 ${wanted}px`);
    index += count;
  }
}
