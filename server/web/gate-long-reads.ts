import type { Request, RequestHandler } from 'express';
import { createGate, type GateRules } from '../gate.ts';
import { parseReadoutKey } from '../model/successive.ts';
import { revisionOf } from './find-revision.ts';
import { SHORT_PAIR } from './next-turn.ts';
import { oneOf } from './one-of.ts';
import { pathOf } from './path-of.ts';
import { placeOf } from './place-of.ts';
import type { Site } from './site.ts';

/**
 * Reads of long pairs are made one at a time: there is one thread to make them, and each holds tens of megabytes from the
 * first look into the archive until its answer is written. Eighty who ask for the longest pair there can be kept
 * `/healthz` waiting for 17 s without this, for 1 s with it, for 2 to 4 s with two at a time.
 */
const RULES: GateRules = {
  places: 1,
  waiting: 100,
  patience: 10_000,
  busy: 'Several long comparisons are being read at the moment. Try again in a little while.',
};

/** A pair's address, as a page, a file or for programs, and the revision where one is named. */
const OF_A_PAIR = /^\/(?:c|api\/pairs)\/([\w-]{22})(?![\w-])(?:\/r\/(\d{1,9})(?!\d))?/i;

/** Two revisions of a pair, told apart. */
const OF_TWO_REVISIONS = /^\/c\/([\w-]{22})\/changes\/(\d{1,9})\/(\d{1,9})\/?$/i;

/** Two readouts told apart word by word. */
const OF_TWO_PAIRS = /^\/drift\/words\/?$/i;

/** What a page to embed is called, and how large it is: asked for by the address of another page. */
const OF_AN_ADDRESS = /^\/oembed\/?$/i;

/** A revision of a pair, the newest where none is named. */
interface ReadPair {
  readonly code: string;
  readonly revision?: number;
}

/** The pairs that a request reads, as far as their weight matters. */
function pairsOf(request: Request, baseUrl: string): readonly ReadPair[] {
  const path = pathOf(request);
  const [, revised, from, to] = OF_TWO_REVISIONS.exec(path) ?? [];
  if (revised !== undefined) return [readPair(revised, from), readPair(revised, to)];
  const [, code, revision] = OF_A_PAIR.exec(path) ?? [];
  if (code !== undefined) {
    // The page says what was changed since the revision that a link was made from.
    const since = revisionOf(oneOf(request.query, 'r'));
    return [readPair(code, revision), ...(since === null ? [] : [{ code, revision: since }])];
  }
  if (OF_AN_ADDRESS.test(path)) {
    const place = placeOf(oneOf(request.query, 'url'), baseUrl);
    return place === null ? [] : [readPair(place.code, place.revision)];
  }
  if (!OF_TWO_PAIRS.test(path)) return [];
  return ['older', 'newer'].flatMap((name) => parseReadoutKey(oneOf(request.query, name) ?? '') ?? []);
}

function readPair(code: string, revision: string | undefined): ReadPair {
  return revision === undefined ? { code } : { code, revision: Number(revision) };
}

/**
 * Lets one read a long pair at a time, from before the archive is asked until the answer is written, and turns away with
 * 503 who finds too many waiting; short pairs and everything else go on at once. Whoever takes the answer slowly is not
 * waited for, and for whoever left while waiting nothing is read.
 */
export function gateLongReads(
  {
    flow,
    config,
  }: { readonly flow: Pick<Site['flow'], 'weightOf'>; readonly config: Pick<Site['config'], 'baseUrl'> },
  rules: GateRules = RULES,
): RequestHandler {
  const gate = createGate(rules);
  return async (request, response, next) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const asked = isRead ? pairsOf(request, config.baseUrl) : [];
    const weights = await Promise.all(asked.map(({ code, revision }) => flow.weightOf(code, revision)));
    if (weights.every((weight) => weight <= SHORT_PAIR)) return next();
    const read = () =>
      new Promise<void>((done) => {
        // Whoever waited and left: a closed answer never closes again, and nobody would read it.
        if (response.closed) return done();
        response.once('prefinish', () => done());
        response.once('close', () => done());
        next();
      });
    await gate(null, read);
  };
}
