import type { Config } from '../config.ts';
import type { SourceRules } from '../ingest/read-sources.ts';
import type { IssuerEntry } from '../model/issuer.ts';

/** Redirects that a fetch follows. */
const MOST_REDIRECTS = 5;

/** By which rules files are read and addresses fetched, from the settings. */
export function toSourceRules(config: Config, issuers: readonly IssuerEntry[]): SourceRules {
  const { baseUrl, limits, allowPrivateFetch } = config;
  return {
    issuers,
    limits,
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
