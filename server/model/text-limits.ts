/** What a pair may measure. All are stated on the form and in the API's errors. */
export interface TextLimits {
  /** Characters of one text. */
  readonly text: number;
  /** Characters of a title, a name, an address. */
  readonly line: number;
}

export const TEXT_LIMITS: TextLimits = { text: 200_000, line: 500 };
