/**
 * Kinds of offices, by what a text does with them: the ids of `readouts/taxonomy/offices.yaml`. The code reads them by
 * name, so that the file has these and no others; `diptych taxonomy check` compares the two.
 */
export const OFFICE_IDS = ['leader', 'minister', 'official'] as const;

export type OfficeId = (typeof OFFICE_IDS)[number];
