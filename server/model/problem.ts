/** One thing wrong with what a visitor gave: which field, a stable code for programs, a sentence for people. */
export interface Problem {
  /** Name of the form field or JSON key, with dots, such as `a.text`; null where no field is at fault. */
  readonly field: string | null;
  /** Stable machine name, such as `text_too_long`. */
  readonly code: string;
  /** A whole sentence in plain words. */
  readonly message: string;
}

/** Either a finished value or every problem found at once; `problems` is never empty. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
