/**
 * Improves the elements that name one of `modules`: each of them one kind of element of a page that is complete
 * without it; one that fails harms no other.
 */
export function improveAll(modules: Readonly<Record<string, (root: HTMLElement) => void>>): void {
  for (const root of document.querySelectorAll<HTMLElement>('[data-module]')) {
    try {
      modules[root.dataset.module ?? '']?.(root);
    } catch (error) {
      console.error(error);
    }
  }
}
