import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { makeGoldenFiles } from './golden-files.ts';

// npm run golden: accepts what the shipped pairs give now. The commit body says what changed in them, and why.

const files = await makeGoldenFiles();
for (const { path, content } of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  rmSync(`${path}.actual`, { force: true });
  console.log(`accepted ${relative(process.cwd(), path)}`);
}
