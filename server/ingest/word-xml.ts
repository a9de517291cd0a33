import { Parser } from 'htmlparser2';
import { refuseDepth, UnreadableDocument } from './extracted.ts';

/** What one pass over a part of a Word document tells, in the order of the document. */
export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

/**
 * Reads a part of a Word document. A part with a document type could define entities that grow or reach outside;
 * Word writes none.
 *
 * @throws UnreadableDocument for a document type, and for elements nested deeper than in any real document
 */
export function readWordXml(xml: string, events: XmlEvents): void {
  if (/<!DOCTYPE/i.test(xml)) throw notWord();
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        refuseDepth(depth);
        events.open(name, attributes);
      },
      ontext: events.text,
      onclosetag(name) {
        depth -= 1;
        events.close(name);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
}

export function notWord(): UnreadableDocument {
  return new UnreadableDocument('docx_invalid', 'That file is not a Word document that we can read.');
}
