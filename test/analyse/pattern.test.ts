import { expect } from 'chai';
import { part, pattern } from '../../server/analyse/pattern.ts';

describe('the writing of patterns', () => {
  it('puts a pattern together from lines and parts', () => {
    const said = part`said|
      noted`;
    expect(said).to.equal('(?:said|noted)');
    expect(pattern`
      ^(?:He|She)
      (?: also)? ${said}\b
    `).to.deep.equal(/^(?:He|She)(?: also)? (?:said|noted)\b/u);
  });

  it('keeps the spaces within a line and of a part', () => {
    const also = part`also |both `;
    expect(pattern`^They ${also}{0,2}met`).to.deep.equal(/^They (?:also |both ){0,2}met/u);
  });

  it('refuses what is no pattern', () => {
    expect(() => pattern`(`).to.throw(SyntaxError);
  });
});
