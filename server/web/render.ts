import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Handlebars from 'handlebars';
import { joinTemplateLines } from './join-template-lines.ts';

/** Renders a page's view-model with its template inside a layout. */
export type Render = (page: string, view: PageView, layout?: LayoutName) => string;

/** `main` has the site's head and foot; `embed` stands inside other people's pages. */
export type LayoutName = 'main' | 'embed';

/** What the layout needs of every page; each page adds its own fields. */
export interface PageView {
  readonly layout: object;
}

/**
 * Reads every template of `views/`, once, at the start; each is compiled where it is first rendered, since all of them
 * together would make every start a third of a second longer. Strict: a field that a template names and a view-model
 * lacks is an error, not an empty place. The line breaks of a template are its reader's: see `joinTemplateLines`. No value
 * of a visitor is ever a template, a partial's name or a helper.
 *
 * @throws Error for a folder of templates that cannot be read; what it returns, for a template that cannot be compiled
 */
export function compileViews(dir: string): Render {
  const handlebars = Handlebars.create();
  const options = {
    strict: true,
    explicitPartialContext: true,
    knownHelpersOnly: true,
    preventIndent: true,
  } as const;
  const read = (folder: string) =>
    readdirSync(join(dir, folder))
      .filter((name) => name.endsWith('.hbs'))
      .map(
        (name) =>
          [basename(name, '.hbs'), joinTemplateLines(readFileSync(join(dir, folder, name), 'utf8'))] as const,
      );
  for (const [name, source] of read('partials'))
    handlebars.registerPartial(name, handlebars.compile(source, options));
  const pages = new Map(read('pages').map(([name, source]) => [name, handlebars.compile(source, options)]));
  const layouts = new Map(
    read('layouts').map(([name, source]) => [name, handlebars.compile(source, options)]),
  );
  return (page, view, name = 'main') => {
    const layout = layouts.get(name);
    if (layout === undefined) throw new Error(`There is no layout “${name}”.`);
    const template = pages.get(page);
    if (template === undefined) throw new Error(`There is no page template “${page}”.`);
    // The body is the output of a template of ours, escaped already.
    return layout({ ...view.layout, body: new handlebars.SafeString(template(view)) });
  };
}
