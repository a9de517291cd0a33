import { createHash } from 'node:crypto';
import { type Request, type Response, Router } from 'express';
import type { Comparison } from '../../model/comparison.ts';
import type { Pair } from '../../model/pair.ts';
import { toCardSvg } from '../../share/card-svg.ts';
import { toComparisonCsv } from '../../share/comparison-csv.ts';
import { toComparisonHtml } from '../../share/comparison-html.ts';
import { toComparisonJson } from '../../share/comparison-json.ts';
import { toComparisonMarkdown } from '../../share/comparison-markdown.ts';
import { toComparisonText } from '../../share/comparison-text.ts';
import { toEvidenceBundle } from '../../share/evidence-bundle.ts';
import { FILE_STYLE } from '../../share/html-document.ts';
import type { CitedProvenance } from '../../share/provenance.ts';
import { toTopicCard } from '../../share/topic-card.ts';
import { toTopicCsv } from '../../share/topic-csv.ts';
import { type TopicExcerpt, toTopicExcerpt } from '../../share/topic-excerpt.ts';
import { toTopicHtml } from '../../share/topic-html.ts';
import { toTopicMarkdown } from '../../share/topic-markdown.ts';
import { toTopicText } from '../../share/topic-text.ts';
import { allowMethods } from '../allow-methods.ts';
import { choiceOf } from '../choice-of.ts';
import { citePair, citeTopic, findTopic } from '../cite-pair.ts';
import { findRevision } from '../find-revision.ts';
import { nextTurn } from '../next-turn.ts';
import { setPrivacy } from '../set-privacy.ts';
import type { Site } from '../site.ts';

/** What a format is made from: the pair with its labels as pages show them, and where it all comes from. */
interface Shared {
  readonly pair: Pair;
  readonly comparison: Comparison;
  readonly provenance: CitedProvenance;
}

interface Place {
  readonly code: string;
  readonly revision?: string;
}

interface TopicPlace extends Place {
  readonly topic: string;
}

interface Format {
  readonly type: string;
  /** True for what a browser is to save, not to show. */
  readonly isDownload: boolean;
  readonly write: (shared: Shared) => string | Promise<Buffer>;
}

interface TopicFormat {
  readonly type: string;
  readonly isDownload: boolean;
  readonly write: (excerpt: TopicExcerpt, shared: Shared) => string | Promise<Buffer>;
}

const STYLE_HASH = createHash('sha256').update(FILE_STYLE).digest('base64');

/** A file that a browser shows may load and do nothing. */
const FILE_POLICY = `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** The one file has its own stylesheet, and links that a reader may open in another tab, which a sandbox forbids. */
const PAGE_POLICY = `${FILE_POLICY}; style-src 'sha256-${STYLE_HASH}'`;
const SANDBOX_POLICY = `${FILE_POLICY}; sandbox`;

const HTML = { isDownload: false, type: 'text/html; charset=utf-8' };
const TEXT = { isDownload: false, type: 'text/plain; charset=utf-8' };
const JSON_FILE = { isDownload: false, type: 'application/json; charset=utf-8' };
const MARKDOWN = { isDownload: false, type: 'text/markdown; charset=utf-8' };
const SVG = { isDownload: false, type: 'image/svg+xml' };
const PNG = { isDownload: false, type: 'image/png' };
const CSV = { isDownload: true, type: 'text/csv; charset=utf-8' };

/** The same comparison, revision or topic in every format of `interface.md`. */
export function sharedRoutes(site: Site): Router {
  const { flow, drawImage } = site;
  const router = Router();
  const card = ({ comparison, provenance }: Shared) => toCardSvg(comparison, provenance);
  const topicCard = (excerpt: TopicExcerpt, { comparison, provenance }: Shared) =>
    toTopicCard(excerpt, comparison, provenance);
  // Longer names first: `.json` would take `.bundle.json` for part of a code.
  const formats: Readonly<Record<string, Format>> = {
    'bundle.json': {
      ...JSON_FILE,
      isDownload: true,
      write: ({ pair, comparison, provenance }) =>
        `${JSON.stringify(toEvidenceBundle(pair, comparison, provenance.address, flow.program), null, 2)}\n`,
    },
    json: { ...JSON_FILE, write: ({ comparison, provenance }) => toComparisonJson(comparison, provenance) },
    html: {
      ...HTML,
      write: ({ comparison, provenance }) => toComparisonHtml(comparison, provenance, STYLE_HASH),
    },
    md: { ...MARKDOWN, write: ({ comparison, provenance }) => toComparisonMarkdown(comparison, provenance) },
    csv: { ...CSV, write: ({ comparison, provenance }) => toComparisonCsv(comparison, provenance) },
    txt: {
      ...TEXT,
      write: ({ comparison, provenance }) => {
        const names = { a: provenance.sides.a.name, b: provenance.sides.b.name };
        return toComparisonText(comparison, { names, colour: false, provenance });
      },
    },
    svg: { ...SVG, write: card },
    png: { ...PNG, write: (shared) => drawImage(card(shared)) },
  };
  const topicFormats: Readonly<Record<string, TopicFormat>> = {
    'bundle.json': {
      ...JSON_FILE,
      isDownload: true,
      write: (excerpt, { pair, comparison, provenance }) =>
        `${JSON.stringify(toEvidenceBundle(pair, comparison, provenance.address, flow.program, excerpt.topic), null, 2)}\n`,
    },
    json: { ...JSON_FILE, write: (excerpt) => `${JSON.stringify(excerpt, null, 2)}\n` },
    html: {
      ...HTML,
      write: (excerpt, { comparison, provenance }) =>
        toTopicHtml(excerpt, comparison, provenance, STYLE_HASH),
    },
    md: {
      ...MARKDOWN,
      write: (excerpt, { comparison, provenance }) => toTopicMarkdown(excerpt, comparison, provenance),
    },
    csv: { ...CSV, write: (excerpt) => toTopicCsv(excerpt) },
    txt: {
      ...TEXT,
      write: (excerpt, { comparison, provenance }) => toTopicText(excerpt, comparison, provenance),
    },
    svg: { ...SVG, write: topicCard },
    png: { ...PNG, write: (excerpt, shared) => drawImage(topicCard(excerpt, shared)) },
  };

  const load = async (request: Request<Place>): Promise<Shared> => {
    const pair = await findRevision(flow, request.params.code, request.params.revision);
    await nextTurn(pair);
    const comparison = await flow.comparePair(pair, choiceOf(request));
    await nextTurn(pair);
    return { pair, comparison, provenance: citePair(pair, comparison, site) };
  };
  const send = (
    response: Response,
    pair: Pair,
    name: string,
    format: Format | TopicFormat,
    body: string | Buffer,
  ) => {
    setPrivacy(response, pair, false);
    response.setHeader('Content-Type', format.type);
    const isPage = format.type === HTML.type;
    response.setHeader('Content-Security-Policy', isPage ? PAGE_POLICY : SANDBOX_POLICY);
    const disposition = format.isDownload ? 'attachment' : 'inline';
    response.setHeader('Content-Disposition', `${disposition}; filename="${fileName(pair, name)}"`);
    // Previews of links are fetched by servers and shown on their pages.
    if (format.type.startsWith('image/')) response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    response.send(body);
  };

  for (const [extension, format] of Object.entries(formats)) {
    const paths = [`/c/:code.${extension}`, `/c/:code/r/:revision.${extension}`];
    router.get(paths, async (request: Request<Place>, response) => {
      const shared = await load(request);
      const body = await format.write(shared);
      await nextTurn(shared.pair);
      send(response, shared.pair, extension, format, body);
    });
    router.all(paths, allowMethods('GET', 'HEAD'));
  }
  for (const [extension, format] of Object.entries(topicFormats)) {
    const paths = [`/c/:code/t/:topic.${extension}`, `/c/:code/r/:revision/t/:topic.${extension}`];
    router.get(paths, async (request: Request<TopicPlace>, response) => {
      const { pair, comparison } = await load(request);
      const topic = findTopic(flow.knowledge, request.params.topic);
      const { shown, provenance } = citeTopic(pair, comparison, topic, site);
      const excerpt = toTopicExcerpt(shown, comparison, provenance);
      const body = await format.write(excerpt, { pair, comparison, provenance });
      send(response, pair, `${topic.id}.${extension}`, format, body);
    });
    router.all(paths, allowMethods('GET', 'HEAD'));
  }
  return router;
}

/** Made by us from the date and the code, so that no title can smuggle anything into a header. */
function fileName({ call, code, revision }: Pair, extension: string): string {
  return `diptych-${call.date}-${code.slice(0, 8)}-r${revision}.${extension}`;
}
