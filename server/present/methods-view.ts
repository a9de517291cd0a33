import type { Knowledge, TermSpec } from '../model/knowledge.ts';
import { type LayoutContext, type LayoutView, toLayoutView } from './layout-view.ts';

export interface MethodsView {
  readonly layout: LayoutView;
  readonly taxonomy: string;
  readonly themes: readonly {
    readonly name: string;
    readonly topics: readonly {
      readonly id: string;
      readonly label: string;
      readonly labelZh: string;
      readonly scope: string;
      readonly en: string;
      readonly zh: string;
    }[];
  }[];
}

/** How everything is computed, and every term of every topic. */
export function toMethodsView({ topics, version }: Knowledge, context: LayoutContext): MethodsView {
  const themes = [...new Set(topics.map(({ theme }) => theme))];
  const terms = (specs: readonly TermSpec[]) => specs.map(({ term }) => term).join(' · ');
  return {
    layout: toLayoutView(context, {
      title: 'Methods – Diptych',
      description:
        'How Diptych finds topics, weighs them and sets passages beside each other, and what its figures do not show.',
      canonical: `${context.baseUrl}/methods`,
      isMethods: true,
    }),
    taxonomy: `${version.version}, SHA-256 ${version.sha256}`,
    themes: themes.map((name) => ({
      name,
      topics: topics
        .filter(({ theme }) => theme === name)
        .map(({ id, label, labelZh, scope, terms: { en, zh } }) => ({
          id,
          label,
          labelZh,
          scope,
          en: terms(en),
          zh: terms(zh),
        })),
    })),
  };
}
