import { inflateRawSync } from 'node:zlib';
import { docxParagraphs } from './docx-paragraphs.ts';
import { type Extracted, presence, UnreadableDocument } from './extracted.ts';
import { notWord, readWordXml } from './word-xml.ts';

/** Bytes that one part of the archive may inflate to, counted as they are produced. */
const MAX_INFLATED = 20 * 1024 * 1024;

const MAX_ENTRIES = 2000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

/**
 * Takes the prose of a Word document (ECMA-376), paragraphs separated by a blank line.
 *
 * Only the parts that hold the prose and the title are ever inflated, so pictures, embedded files and archives
 * within the archive cost nothing, and no part that points outside is followed. A general reader of the format
 * was measured at a gigabyte of memory for a quarter of a megabyte of hostile input; this one refuses it at
 * the limit. Sizes that the archive declares are never believed.
 *
 * @throws UnreadableDocument when the bytes are no Word document or pass a limit
 */
export function extractDocx(bytes: Uint8Array): Extracted {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(archive);
  const types = entries.get('[Content_Types].xml');
  const document = entries.get('word/document.xml');
  if (types === undefined || document === undefined) throw notWord();
  if (inflate(archive, types).includes('macroEnabled')) {
    throw new UnreadableDocument(
      'docx_macros',
      'That Word document carries macros. Save it as .docx without them.',
    );
  }
  const core = entries.get('docProps/core.xml');
  return {
    text: docxParagraphs(inflate(archive, document)).join('\n\n'),
    title: core === undefined ? null : readTitle(inflate(archive, core)),
    published: null,
    language: null,
    publisher: null,
  };
}

interface Entry {
  readonly offset: number;
  readonly size: number;
  readonly method: number;
}

/** Reads the names of the archive's entries from its central directory; a `Map`, since names are a stranger's. */
function readDirectory(archive: Buffer): ReadonlyMap<string, Entry> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > archive.length || archive.readUInt32LE(end) !== END_OF_DIRECTORY) throw notWord();
  const count = archive.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) {
    throw new UnreadableDocument('docx_entries', 'That Word document holds too many parts to be a readout.');
  }
  const entries = new Map<string, Entry>();
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== DIRECTORY_ENTRY) throw notWord();
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const encrypted = (archive.readUInt16LE(at + 8) & 1) === 1;
    if (encrypted)
      throw new UnreadableDocument('docx_encrypted', 'That Word document is protected by a password.');
    if (!entries.has(name)) {
      entries.set(name, {
        offset: archive.readUInt32LE(at + 42),
        size: archive.readUInt32LE(at + 20),
        method: archive.readUInt16LE(at + 10),
      });
    }
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

function inflate(archive: Buffer, entry: Entry): string {
  const { offset } = entry;
  if (offset + 30 > archive.length || archive.readUInt32LE(offset) !== LOCAL_ENTRY) throw notWord();
  const start = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  const packed = archive.subarray(start, start + entry.size);
  if (entry.method === 0) return packed.toString('utf8');
  if (entry.method !== 8) throw notWord();
  try {
    return inflateRawSync(packed, { maxOutputLength: MAX_INFLATED }).toString('utf8');
  } catch (cause) {
    const tooLarge = cause instanceof RangeError;
    if (!tooLarge) throw notWord();
    throw new UnreadableDocument(
      'docx_too_large',
      'That Word document is too large once unpacked to be a readout.',
    );
  }
}

function readTitle(xml: string): string | null {
  let title = '';
  let inTitle = false;
  readWordXml(xml, {
    open: (name) => {
      inTitle = name === 'dc:title';
    },
    text: (text) => {
      if (inTitle) title += text;
    },
    close: () => {
      inTitle = false;
    },
  });
  return presence(title);
}
