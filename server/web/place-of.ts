/** A page of a comparison, as an address names it. */
export interface PairPlace {
  readonly code: string;
  readonly revision?: string;
  readonly topic?: string;
  readonly isEdit: boolean;
  /** Query of the address, decoded. */
  readonly query: Readonly<Record<string, string>>;
}

/** Which comparison an address of this very site means; null for any other address. */
export function placeOf(url: string | null, baseUrl: string): PairPlace | null {
  if (url === null || !url.startsWith(`${baseUrl}/`)) return null;
  const [, code, revision, topic, view, query] = PLACE.exec(url.slice(baseUrl.length)) ?? [];
  if (code === undefined) return null;
  return {
    code,
    isEdit: view === 'edit',
    query: Object.fromEntries(new URLSearchParams(query)),
    ...(revision === undefined ? {} : { revision }),
    ...(topic === undefined ? {} : { topic }),
  };
}

const PLACE =
  /^\/c\/([\w-]{22})(?:\/r\/([1-9]\d{0,8}))?(?:\/t\/([a-z\d-]{1,60}))?(?:\/(embed|edit))?\/?(?:\?([^#]*))?(?:#.*)?$/;
