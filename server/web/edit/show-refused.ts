import type { ErrorRequestHandler, Request, Response } from 'express';
import { PublicError } from '../../errors.ts';
import type { Gate, GateRules } from '../../gate.ts';
import type { Pair } from '../../model/pair.ts';
import type { FormState } from '../../present/form-field.ts';
import { editKeyOf } from '../edit-session.ts';
import { readTyped } from '../read-typed.ts';
import type { Site } from '../site.ts';
import { typedForm } from './typed-form.ts';

/** A flood is what was refused: the forms of whoever made it are made one after the other, and a few of them. */
export const REFUSED: GateRules = { places: 1, waiting: 5, patience: 5_000, busy: 'Try again in a minute.' };

/**
 * Whoever is asked to wait keeps what they typed, where the key is theirs: the form again, with the sentence above it.
 *
 * @param gate of `REFUSED`, one for all forms
 */
export function showRefused<Params extends { code: string }>(
  { flow, config }: Site,
  gate: Gate,
  show: (request: Request<Params>, response: Response, pair: Pair, sent: FormState) => Promise<void>,
): ErrorRequestHandler<Params> {
  return async (error, request, response, next) => {
    if (!(error instanceof PublicError && error.status === 429)) return next(error);
    const fields = await readTyped(request, config.limits);
    const key = fields?.editKey ?? editKeyOf(request, config.baseUrl);
    if (fields === null || key === null) return next(error);
    try {
      await gate(null, async () => {
        const pair = await flow.openPair(request.params.code, key);
        response.status(429);
        await show(request, response, pair, typedForm(fields, error.problems));
      });
    } catch (failed) {
      next(failed instanceof PublicError ? error : failed);
    }
  };
}
