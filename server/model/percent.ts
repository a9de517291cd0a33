/** A share 0–1 as whole percents; what is there but rounds to nothing is "<1%". */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return '<1%';
  return `${Math.round(share * 100)}%`;
}
