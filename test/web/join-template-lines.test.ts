import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { joinTemplateLines } from '../../server/web/join-template-lines.ts';

describe('joinTemplateLines(template)', () => {
  it('takes away breaks between elements, blocks and attributes', () => {
    const template = '<p>\n  {{#if a}}\n    <b\n      id="x"\n      lang="en">{{a}}</b>\n  {{/if}}\n</p>\n';
    expect(joinTemplateLines(template)).to.equal('<p>{{#if a}}<b id="x" lang="en">{{a}}</b>{{/if}}</p>');
  });

  it('leaves one space where words go on', () => {
    expect(joinTemplateLines('<p>\n  One line of\n  words.\n</p>')).to.equal('<p>One line of words.</p>');
    expect(joinTemplateLines('<p>\n  Read <a href="/">this</a> now.\n</p>')).to.equal(
      '<p>Read <a href="/">this</a> now.</p>',
    );
  });

  it('keeps a break at the margin, with which the words of a textarea begin', () => {
    const template = '<textarea\n  rows="9">\n{{value}}</textarea>';
    expect(joinTemplateLines(template)).to.equal('<textarea rows="9">\n{{value}}</textarea>');
  });

  it('has templates that can be read, and none whose words it would run together', () => {
    for (const folder of ['layouts', 'pages', 'partials']) {
      for (const name of readdirSync(`views/${folder}`)) {
        const template = readFileSync(`views/${folder}/${name}`, 'utf8');
        for (const [index, line] of template.split('\n').entries()) {
          expect(line.length, `${name}:${index + 1}`).to.be.at.most(125);
          expect(line, `${name}:${index + 1}`).not.to.match(/\s$/);
        }
        // "words\n  <b>": whoever writes that means a space, and would get none.
        expect(template, name).not.to.match(/[\p{L}\d,.;:!?]\n[ \t]+(?:<(?!\/)|\{\{(?![#/]|else))/u);
      }
    }
  });
});
