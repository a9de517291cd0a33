import type { SourceRules } from '../ingest/read-sources.ts';
import type { Site } from './site.ts';

/** Redirects that a fetch follows. */
const MOST_REDIRECTS = 5;

/** By which rules files are read and addresses fetched, from the settings. */
export function toSourceRules({ config, flow, log }: Pick<Site, 'config' | 'flow' | 'log'>): SourceRules {
  const { baseUrl, limits, allowPrivateFetch } = config;
  return {
    issuers: flow.knowledge.issuers,
    limits,
    noteFault: (fault) => log.error({ err: fault }, 'a document was not read'),
    fetch: {
      timeout: limits.fetch,
      maxBytes: limits.file,
      maxRedirects: MOST_REDIRECTS,
      userAgent: `Diptych (reader of official readouts; +${baseUrl})`,
      ownHosts: [new URL(baseUrl).host],
      allowPrivate: allowPrivateFetch,
    },
  };
}
