/** How a file is sent. */
export interface FileType {
  readonly type: string;
  /** True for what a browser is to save, not to show. */
  readonly isDownload: boolean;
}

export const HTML: FileType = { isDownload: false, type: 'text/html; charset=utf-8' };
export const TEXT: FileType = { isDownload: false, type: 'text/plain; charset=utf-8' };
export const JSON_FILE: FileType = { isDownload: false, type: 'application/json; charset=utf-8' };
export const BUNDLE: FileType = { ...JSON_FILE, isDownload: true };
export const MARKDOWN: FileType = { isDownload: false, type: 'text/markdown; charset=utf-8' };
export const SVG: FileType = { isDownload: false, type: 'image/svg+xml' };
export const PNG: FileType = { isDownload: false, type: 'image/png' };
export const CSV: FileType = { isDownload: true, type: 'text/csv; charset=utf-8' };
