import { expect } from 'chai';
import { TEXT_LIMITS } from '../../server/model/text-limits.ts';
import { oneOf } from '../../server/web/one-of.ts';

describe('oneOf(query, name)', () => {
  it('takes the one text of a name, without blanks around it and as it could be stored', () => {
    expect(oneOf({ q: ' steel \n' }, 'q')).to.equal('steel');
    expect(oneOf({ q: 'st\0eel' }, 'q')).to.equal('st\uFFFDeel');
    expect(oneOf({ q: 'w'.repeat(TEXT_LIMITS.line) }, 'q')).to.have.length(TEXT_LIMITS.line);
  });

  it('takes none of several, of nothing, of what is too long, and of what no query holds', () => {
    for (const q of [
      ['steel', 'grain'],
      { toString: 'x' },
      '',
      '  ',
      undefined,
      'w'.repeat(TEXT_LIMITS.line + 1),
    ])
      expect(oneOf({ q }, 'q'), String(JSON.stringify(q))).to.equal(null);
    for (const name of ['toString', '__proto__', 'constructor']) expect(oneOf({}, name), name).to.equal(null);
    expect(oneOf(Object.create({ q: 'steel' }), 'q')).to.equal(null);
  });
});
