import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file that pages link to: its address changes with its content, so that it can be kept for good. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
}

export interface Assets {
  readonly style: Asset;
  readonly script: Asset;
  /** What only the upload form needs. */
  readonly form: Asset;
  /** All that an embed loads which tells the page around it its height. */
  readonly embed: Asset;
  readonly icon: Asset;
  /** For other people's pages: gives an embed's frame the height that it asks for. */
  readonly embedSize: Asset;
}

/** Reads the built stylesheet, script and icon. @throws Error when they have not been built */
export function readAssets(dir: string): Assets {
  return {
    style: readAsset(dir, 'style.css', 'text/css; charset=utf-8'),
    script: readAsset(dir, 'app.js', 'text/javascript; charset=utf-8'),
    form: readAsset(dir, 'form.js', 'text/javascript; charset=utf-8'),
    embed: readAsset(dir, 'embed.js', 'text/javascript; charset=utf-8'),
    icon: readAsset(dir, 'icon.svg', 'image/svg+xml'),
    embedSize: readAsset(dir, 'embed-size.js', 'text/javascript; charset=utf-8'),
  };
}

function readAsset(dir: string, name: string, type: string): Asset {
  const body = readFileSync(join(dir, name));
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 16);
  return { path: `/assets/${hash}/${name}`, type, body };
}
