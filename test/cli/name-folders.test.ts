import { expect } from 'chai';
import { FOLDER_NAME, nameFolders } from '../../server/cli/name-folders.ts';
import type { Pair, PairCode } from '../../server/model/pair.ts';
import { buildDraft } from '../support/drafts.ts';

describe('nameFolders(archive, contentOf)', () => {
  const codes = ['one', 'two', 'three', 'four'] as unknown as readonly PairCode[];
  const pairOf = (code: PairCode) => ({ ...buildDraft(), code }) as unknown as Pair;

  it('numbers pairs with equal texts by what they hold, and reads each of them once', async () => {
    let lookedUp = 0;
    const read: PairCode[] = [];
    const findStored = async () => {
      lookedUp += 1;
      return codes;
    };
    const nameFolder = nameFolders({ findStored }, async (code) => {
      read.push(code);
      return code;
    });
    const names: string[] = [];
    for (const code of codes) names.push(await nameFolder(pairOf(code)));
    const base = names[3];
    expect(base).to.match(/^2026-03-12-ellery-dovic-call-[0-9a-f]{8}$/);
    expect(names).to.deep.equal([`${base}-2`, `${base}-4`, `${base}-3`, base]);
    expect(names).to.satisfy((all: string[]) => all.every((name) => FOLDER_NAME.test(name)));
    expect(read).to.deep.equal(codes);
    expect(lookedUp).to.equal(1);
  });

  it('gives a pair that came to have the texts of others a name of its own', async () => {
    const [first, later] = [pairOf(codes[0] as PairCode), pairOf(codes[1] as PairCode)];
    const nameFolder = nameFolders({ findStored: async () => [first.code] }, async (code) => code);
    const base = await nameFolder(first);
    expect([await nameFolder(later), await nameFolder(later)]).to.deep.equal([`${base}-2`, `${base}-2`]);
  });
});
