import { expect } from 'chai';
import type { Response } from 'express';
import { PublicError, WithdrawnError } from '../../server/errors.ts';
import type { PairCode } from '../../server/model/pair.ts';
import type { FormState } from '../../server/present/form-field.ts';
import { keepTyped } from '../../server/web/edit/keep-typed.ts';

/** What becomes of a form whose storing fails with `error`: its answer, what is shown, and what is thrown on. */
async function refuseWith(error: Error) {
  const answer: { status?: number; headers: Record<string, string> } = { headers: {} };
  const response = {
    status(status: number) {
      answer.status = status;
    },
    setHeader(name: string, value: string) {
      answer.headers[name] = value;
    },
  };
  const shown: FormState[] = [];
  const thrown: unknown = await keepTyped(
    response as unknown as Response,
    { 'a.text': 'Typed.' },
    () => Promise.reject(error),
    async (sent) => {
      shown.push(sent);
    },
  ).catch((failed) => failed);
  return { ...answer, shown, thrown };
}

describe('keepTyped(response, fields, store, show)', () => {
  const problems = [{ field: 'b.text', code: 'some', message: 'Not like this.' }];

  for (const [status, headers] of [
    [409, {}],
    [422, {}],
    [503, { 'Retry-After': '10' }],
    [507, { 'Retry-After': '10' }],
  ] as const) {
    it(`shows the form again, with what was typed and what is wrong, after a ${status}`, async () => {
      const refused = await refuseWith(new PublicError(status, problems));
      expect(refused).to.deep.include({ status, headers, thrown: undefined });
      expect(refused.shown).to.deep.equal([
        { fields: { 'a.text': 'Typed.' }, problems, proposed: new Set() },
      ]);
    });
  }

  it('leaves to others what shows no form: a key that does not fit, a pair that is gone, a bug', async () => {
    const sha256 = { a: [], b: [] };
    const gone = { code: 'C'.repeat(22) as PairCode, withdrawnAt: '2026-04-01T00:00:00Z', sha256 };
    for (const error of [
      ...[400, 403, 404, 413, 500].map((status) => new PublicError(status, problems)),
      new WithdrawnError(gone),
      new TypeError('x is undefined'),
    ])
      expect(await refuseWith(error)).to.deep.equal({ headers: {}, shown: [], thrown: error });
  });
});
