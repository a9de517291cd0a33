/** The nouns of the API as JSON Schema 2020-12. What stands here is a promise; a test holds real answers against it. */

const text = { type: 'string' } as const;
const whole = { type: 'integer', minimum: 0 } as const;
const share = { type: 'number', minimum: 0, maximum: 1 } as const;
const flag = { type: 'boolean' } as const;
const instant = { type: 'string', format: 'date-time' } as const;
const maybe = { type: ['string', 'null'] } as const;
const sha256 = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const;
const code = { type: 'string', pattern: '^[A-Za-z0-9_-]{22}$' } as const;
const sentence = { type: 'string', pattern: '^[ab][1-9][0-9]*$' } as const;
const sentences = { type: 'array', items: sentence } as const;
const texts = { type: 'array', items: text } as const;
const side = { enum: ['a', 'b'] } as const;
const ISSUER = {
  ...text,
  description: 'An issuer’s id or one of its names; of any other, its name and its body parted by a comma.',
} as const;
/** Of the server, in a field: programs that cannot set a header send it so. */
const UPLOAD_KEY = {
  ...text,
  description: 'The upload key, where the server asks for one and it is not in the header.',
} as const;
const voice = { enum: ['self', 'other', 'both', 'none'] } as const;

export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** An object whose named members must all be there, `optional` ones apart; further ones may be added to any answer. */
function object(properties: Readonly<Record<string, unknown>>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, ...(required.length > 0 && { required }) };
}

const list = (items: unknown) => ({ type: 'array', items });
const both = (of: unknown) => object({ a: of, b: of });
const span = { start: whole, end: whole };

const visibility = { enum: ['unlisted', 'public'] } as const;

/** What a form or a program sends of a pair. */
const PAIR_FIELDS = {
  'call.title': text,
  'call.date': { type: 'string', format: 'date' },
  'call.timeZone': text,
  'call.place': text,
  'call.format': {
    enum: ['', 'call', 'video', 'meeting', 'summit', 'letter'],
    description: 'Recognised where it is not sent, or empty.',
  },
  'call.participants': { ...text, description: 'Names, parted by semicolons.' },
  'call.notes': { ...text, description: 'One note a line.' },
  ...Object.fromEntries(
    ['a', 'b'].flatMap((which) => [
      [`${which}.issuer`, ISSUER],
      [
        `${which}.participants`,
        { ...text, description: 'Who took part, as this side names them; parted by semicolons.' },
      ],
      ...['text', 'url', 'language', 'published', 'source', 'title', 'channel', 'kind'].map((name) => [
        `${which}.${name}`,
        text,
      ]),
    ]),
  ),
  visibility,
};

/** A file as a part of a form. */
const upload = {
  type: 'string',
  contentMediaType: 'application/octet-stream',
  description: 'A .txt, .md, .html, .docx or .pdf, with its name.',
} as const;

/** What a form with files sends beside; each takes the place of that side’s text. */
const FILES = { 'a.file': upload, 'b.file': upload };

const PAIR_PROPERTIES = {
  ...PAIR_FIELDS,
  'call.date': {
    ...PAIR_FIELDS['call.date'],
    description:
      'Where none is sent it is the day that the texts state, else the one on which they were published, else today’s; `proposed` names it.',
  },
  visibility: { ...visibility, default: 'unlisted' },
  'upload.key': UPLOAD_KEY,
};

const REVISION_PROPERTIES = {
  ...PAIR_FIELDS,
  revision: {
    type: ['integer', 'string'],
    description:
      'The revision that this was made from: refused with 409 where it is not the newest, with 422 where it is no number.',
  },
  'a.remove': { enum: ['yes', true] },
  'b.remove': { enum: ['yes', true] },
};

export const SCHEMAS = {
  Error: object(
    {
      error: object({ code: text, message: text, field: maybe }),
      errors: list(object({ code: text, message: text, field: maybe })),
      withdrawn: object({ at: instant, sha256: both(list(sha256)) }),
    },
    ['withdrawn'],
  ),
  Call: object({
    title: text,
    date: { type: 'string', format: 'date' },
    timeZone: maybe,
    place: maybe,
    format: { enum: ['call', 'video', 'meeting', 'summit', 'letter'] },
    participants: texts,
    notes: list(object({ text, source: maybe })),
    illustrative: flag,
  }),
  Text: object({
    id: text,
    text,
    sha256,
    language: { enum: ['en', 'zh'] },
    kind: { enum: ['original', 'official-translation', 'unofficial-translation'] },
    title: maybe,
    channel: maybe,
    sourceUrl: maybe,
    sourceNote: maybe,
    published: maybe,
    captured: text,
    editNote: maybe,
  }),
  Side: object({
    issuer: object({ id: maybe, name: text, body: maybe }),
    participants: { ...texts, description: 'Who took part, as this side names them.' },
    texts: { type: 'array', items: ref('Text'), minItems: 1 },
  }),
  Pair: object({
    code,
    url: { type: 'string', format: 'uri' },
    revision: { type: 'integer', minimum: 1 },
    latestRevision: { type: 'integer', minimum: 1 },
    storedAs: visibility,
    createdAt: instant,
    revisedAt: instant,
    call: ref('Call'),
    a: ref('Side'),
    b: ref('Side'),
    visibility,
    corrections: list({ type: 'object', required: ['id', 'kind', 'decided'] }),
  }),
  PairFields: {
    type: 'object',
    description:
      'The fields of the upload form. Of each side the issuer and a text, a file (multipart only) or the address of a page are needed; a further text of a side has `a.texts.2.text` and so on.',
    properties: PAIR_PROPERTIES,
    additionalProperties: true,
  },
  PairUpload: {
    type: 'object',
    description:
      'The same as a form with files; a further text of a side is read from `a.texts.2.file` and so on.',
    properties: { ...PAIR_PROPERTIES, ...FILES },
    additionalProperties: true,
  },
  RevisionFields: {
    type: 'object',
    description:
      'The fields of a pair, of which none is needed: what is not sent stays as it was, and what is sent empty is emptied. The language of a text that is sent without one is recognised. An address that is sent without its text is read anew, and a file takes the place of the text; what a document says of itself changes nothing. `a.texts.2.remove` set to `yes` takes a text away, and `a.remove` the first. A call keeps a day, and a side a text at the least.',
    properties: REVISION_PROPERTIES,
    additionalProperties: true,
  },
  RevisionUpload: {
    type: 'object',
    description: 'The same as a form with files.',
    properties: { ...REVISION_PROPERTIES, ...FILES },
    additionalProperties: true,
  },
  ReadRequest: {
    ...object({ url: text, 'upload.key': UPLOAD_KEY }, ['upload.key']),
    description: 'The address of a page or a document.',
  },
  ReadUpload: {
    ...object({ file: upload, url: text, 'upload.key': UPLOAD_KEY }, ['file', 'url', 'upload.key']),
    description: 'A file, or else an address.',
  },
  ReadSource: object({
    text: { ...text, description: 'As it would be stored.' },
    language: { enum: ['en', 'zh', null] },
    title: maybe,
    published: { ...maybe, description: 'A day or an instant, ISO 8601.' },
    issuer: { ...maybe, description: 'A known issuer as name and body, or the publisher’s own words.' },
    callDay: {
      ...maybe,
      description: 'The day of the call that the text states, else that of its publication.',
    },
    from: { enum: ['file', 'url'] },
    name: { ...text, description: 'Of the file, or the address that was read in the end.' },
  }),
  Receipt: object(
    {
      code,
      url: { type: 'string', format: 'uri' },
      editKey: code,
      revision: { type: 'integer', minimum: 1 },
      proposed: texts,
      alike: list({ type: 'object' }),
    },
    ['proposed', 'alike'],
  ),
  Revised: object({
    code,
    url: { type: 'string', format: 'uri' },
    revision: {
      type: 'integer',
      minimum: 1,
      description: 'The newest, which stays so where nothing changed.',
    },
    fallen: {
      ...whole,
      description: 'Decisions of an editor that fell away with the words they were about.',
    },
  }),
  ListedSide: object({
    name: text,
    issuer: { ...text, description: 'As in the comparison; `issuer` of the list finds it, and `name` too.' },
    party: maybe,
    words: whole,
  }),
  PairList: object({
    items: list(
      object({
        code,
        url: { type: 'string', format: 'uri' },
        title: text,
        date: text,
        format: text,
        visibility: { const: 'public' },
        createdAt: instant,
        revisedAt: instant,
        a: ref('ListedSide'),
        b: ref('ListedSide'),
      }),
    ),
    nextCursor: maybe,
    total: whole,
  }),
  CompareRequest: object({
    a: object({ text, language: text, issuer: ISSUER }, ['language', 'issuer']),
    b: object({ text, language: text, issuer: ISSUER }, ['language', 'issuer']),
  }),
  PassageWish: {
    ...object(
      {
        voice,
        topics: { ...texts, description: 'Ids of the topics that it is to keep.' },
        topic: {
          ...object({ id: text, words: text }, ['words']),
          description: 'A topic that it is to have as well, at these words of it.',
        },
        answers: { ...sentences, description: 'Sentences of the other side that answer it.' },
        note: { type: 'string', maxLength: 2000 },
        sha256: {
          ...object({ a: sha256, b: sha256 }, ['a', 'b']),
          description:
            'The texts in which the passage was read: refused with 409 where one was revised since.',
        },
      },
      ['voice', 'topics', 'topic', 'answers', 'note', 'sha256'],
    ),
    description: 'What is left out stays as it is.',
  },
  Corrections: object({
    revision: { type: 'integer', minimum: 1 },
    corrections: list(ref('AppliedCorrection')),
  }),
  AppliedCorrection: object({
    id: text,
    kind: { enum: ['pair', 'unpair', 'add-topic', 'remove-topic', 'voice', 'note'] },
    by: { const: 'editor' },
    decided: instant,
    applied: flag,
    side: { enum: ['a', 'b', null] },
    sentences,
    quotes: texts,
    topic: maybe,
    voice: { enum: ['self', 'other', 'both', 'none', null] },
    note: maybe,
    machine: object({
      voice: { enum: ['self', 'other', 'both', 'none', null] },
      topics: texts,
      matched: flag,
    }),
  }),
  Sentence: object(
    {
      id: sentence,
      paragraph: whole,
      ...span,
      words: whole,
      topics: list(object({ id: text, ...span, term: text, by: { const: 'editor' } }, ['by'])),
      voice,
      voiceBy: { const: 'editor' },
      acts: list(object({ id: text, ...span })),
      tone: list(object({ id: text, ...span })),
    },
    ['voiceBy'],
  ),
  ComparedSide: object({
    issuer: maybe,
    language: { enum: ['en', 'zh'] },
    sha256,
    text,
    words: whole,
    sentences: list(ref('Sentence')),
  }),
  LedgerCell: object({
    sentences,
    mentions: whole,
    share,
    rank: { type: ['integer', 'null'], minimum: 1 },
  }),
  Comparison: object(
    {
      format: { const: 'diptych.comparison/1' },
      taxonomy: object({ version: text, sha256 }),
      a: ref('ComparedSide'),
      b: ref('ComparedSide'),
      neither: list(object({ topic: text, label: text })),
      ledger: list(
        object({
          topic: text,
          label: text,
          a: ref('LedgerCell'),
          b: ref('LedgerCell'),
          standing: { enum: ['only-a', 'only-b', 'both'] },
          lean: { type: 'number', minimum: -1, maximum: 1 },
        }),
      ),
      matches: list(
        object(
          {
            a: { ...sentences, minItems: 1 },
            b: { ...sentences, minItems: 1 },
            score: share,
            because: { type: 'array', items: object({ kind: text, value: text }), minItems: 1 },
            by: { const: 'editor' },
          },
          ['by'],
        ),
      ),
      unmatched: both(sentences),
      attributions: list(object({ sentence, by: side, to: side, topics: texts, echoed: sentences })),
      commitments: list(
        object(
          {
            sentence,
            kind: { enum: ['pledge', 'joint', 'next-step', 'number', 'deadline'] },
            ...span,
            by: side,
            echoed: sentences,
          },
          ['by'],
        ),
      ),
      terminology: list(
        object({ matter: text, a: texts, b: texts, sentences: both(list(sentences)) }, ['sentences']),
      ),
      formulas: list(object({ id: text, a: sentences, b: sentences, claimsOn: texts }, ['claimsOn'])),
      facts: object({
        requestedBy: { enum: ['a', 'b', 'both', null] },
        length: both(whole),
        tone: both(texts),
      }),
      precise: flag,
      corrections: list(ref('AppliedCorrection')),
      provenance: { type: 'object' },
    },
    ['corrections', 'provenance'],
  ),
  TopicExcerpt: object({
    format: { const: 'diptych.topic/1' },
    topic: text,
    label: text,
    standing: { enum: ['only-a', 'only-b', 'both', null] },
    statement: text,
    address: { type: 'string', format: 'uri' },
    permalink: { type: 'string', format: 'uri' },
    revision: { type: 'integer', minimum: 1 },
    call: object({ title: text, date: maybe, illustrative: flag }),
    taxonomy: object({ version: text, sha256 }),
    a: ref('TopicSide'),
    b: ref('TopicSide'),
  }),
  TopicSide: object({
    issuer: text,
    sha256,
    source: maybe,
    note: maybe,
    published: maybe,
    captured: maybe,
    words: whole,
    share,
    rank: { type: ['integer', 'null'], minimum: 1 },
    mentions: whole,
    sentences: list(object({ id: sentence, text })),
  }),
  Bundle: object({
    format: { const: 'diptych.bundle/1' },
    address: text,
    pair: { type: 'object', required: ['call', 'a', 'b', 'visibility', 'corrections'] },
    comparison: ref('Comparison'),
    program: object({ version: text, sha256: text, icu: text }),
  }),
  OEmbed: object({ type: { const: 'rich' }, version: { const: '1.0' }, html: text, width: {}, height: {} }),
};
