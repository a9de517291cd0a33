/** Builds the program into `dist/`: the server's modules, the stylesheet, the browser's scripts: for every page, the form, an embed. */
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { mustRun, ROOT } from './steps.mjs';
import { unpackFonts } from './unpack-fonts.mjs';

const dist = join(ROOT, 'dist');
const assets = join(dist, 'assets');

rmSync(dist, { recursive: true, force: true });
mustRun(join(ROOT, 'node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.build.json']);
chmodSync(join(dist, 'server', 'main.js'), 0o755);

mkdirSync(assets, { recursive: true });
const styles = join(ROOT, 'views', 'styles');
const sheets = readdirSync(styles)
  .filter((name) => name.endsWith('.css'))
  .sort();
const css = sheets.map((name) => readFileSync(join(styles, name), 'utf8')).join('\n') + rowClasses();
const { code } = await transform(css, { loader: 'css', minify: true, logLevel: 'warning' });
writeFileSync(join(assets, 'style.css'), code);
copyFileSync(join(ROOT, 'views', 'icon.svg'), join(assets, 'icon.svg'));
copyFileSync(join(ROOT, 'views', 'embed-size.js'), join(assets, 'embed-size.js'));
unpackFonts(ROOT, join(dist, 'fonts'));

await build({
  entryPoints: {
    app: join(ROOT, 'views', 'browser', 'main.ts'),
    form: join(ROOT, 'views', 'browser', 'form.ts'),
    embed: join(ROOT, 'views', 'browser', 'embed.ts'),
  },
  outdir: assets,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'warning',
});

/** Places in the grid of the two texts: the content policy allows no style attributes, so each has its class. */
function rowClasses() {
  const classes = (prefix, property, count) =>
    Array.from({ length: count }, (_, index) => `.${prefix}${index + 1}{${property}:${index + 1}}`);
  return [...classes('r', '--r', 600), ...classes('sp', '--sp', 60)].join('\n');
}
