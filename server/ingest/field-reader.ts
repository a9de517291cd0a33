import { MOST_NAMES } from '../model/pair.ts';
import type { Problem } from '../model/problem.ts';
import type { TextLimits } from '../model/text-limits.ts';
import { isFarTooLong, normaliseText } from './normalise-text.ts';

/** Reads fields as text and gathers what is wrong with them. */
export class FieldReader {
  readonly problems: Problem[] = [];
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #limits: TextLimits;

  constructor(fields: Readonly<Record<string, unknown>>, limits: TextLimits) {
    this.#fields = fields;
    this.#limits = limits;
  }

  /** The first problem of a field counts: one that is too long is read as empty, and is not missing for that. */
  complain(field: string, code: string, message: string): void {
    if (!this.problems.some((problem) => problem.field === field))
      this.problems.push({ field, code, message });
  }

  /** Names of everything that was sent. */
  fieldNames(): readonly string[] {
    return Object.keys(this.#fields);
  }

  isSent(field: string): boolean {
    return Object.hasOwn(this.#fields, field) && this.#fields[field] !== undefined;
  }

  /** What `read` makes of a field; what a pair that is revised holds already, where the field was not sent. */
  orHeld<T>(field: string, held: T | undefined, read: (field: string) => T): T {
    return held === undefined || this.isSent(field) ? read(field) : held;
  }

  /** The field as it was sent; empty when it was not. */
  raw(field: string): string {
    const value = this.isSent(field) ? this.#fields[field] : null;
    if (value === null) return '';
    if (typeof value === 'string') return value;
    this.complain(field, 'not_text', `The field “${field}” should hold one text.`);
    return '';
  }

  line(field: string): string {
    const value = normaliseText(this.raw(field)).replace(/\s+/g, ' ').trim();
    if (value.length <= this.#limits.line) return value;
    this.complain(field, 'line_too_long', `This is longer than ${this.#limits.line} characters.`);
    return '';
  }

  /** Names parted by semicolons, of either width. */
  names(field: string): readonly string[] {
    const names = normaliseText(this.raw(field))
      .split(/[;；]/)
      .flatMap((name) => name.replace(/\s+/g, ' ').trim() || []);
    if (names.length > MOST_NAMES)
      this.complain(field, 'too_many_names', `This names more than ${MOST_NAMES} people.`);
    else if (names.some((name) => name.length > this.#limits.line))
      this.complain(field, 'line_too_long', `A name here is longer than ${this.#limits.line} characters.`);
    else return names;
    return [];
  }

  /** The lines of a text that have words. */
  lines(field: string): readonly string[] {
    const raw = this.raw(field);
    const text = isFarTooLong(raw, this.#limits.text) ? raw : normaliseText(raw);
    if (text.length <= this.#limits.text) return text.split('\n').flatMap((line) => line.trim() || []);
    const message = `This has ${group(text.length)} characters; the limit is ${group(this.#limits.text)}.`;
    this.complain(field, 'text_too_long', message);
    return [];
  }

  choice<T extends string>(field: string, options: readonly T[], otherwise: T): T {
    const value = this.line(field);
    if (value === '') return otherwise;
    const chosen = options.find((option) => option === value);
    if (chosen === undefined)
      this.complain(field, 'choice_unknown', `This should be one of: ${options.join(', ')}.`);
    return chosen ?? otherwise;
  }
}

/** 200,000: a number as messages write it. */
export function group(count: number): string {
  return count.toLocaleString('en-GB');
}
