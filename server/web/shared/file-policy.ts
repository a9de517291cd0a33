import { createHash } from 'node:crypto';
import { FILE_STYLE } from '../../share/html-document.ts';

/** SHA-256 of the one stylesheet that a downloaded page has, as a policy names it. */
export const STYLE_HASH = createHash('sha256').update(FILE_STYLE).digest('base64');

/** A file that a browser shows may load and do nothing. */
const FILE_POLICY = `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** The one file has its own stylesheet, and links that a reader may open in another tab, which a sandbox forbids. */
export const PAGE_POLICY = `${FILE_POLICY}; style-src 'sha256-${STYLE_HASH}'`;
export const SANDBOX_POLICY = `${FILE_POLICY}; sandbox`;
