/** Only what the tests use of it; the package has no types of its own. */
declare module '@citation-js/core' {
  interface CitedItem {
    readonly title?: string;
    readonly URL?: string;
    readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
  }
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly CitedItem[];
    format(kind: 'bibliography', options: { format: 'text'; template: string }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
