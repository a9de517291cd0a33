const DATE = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "14 June 2023" for `yyyy-mm-dd`. */
export function longDate(date: string): string {
  return DATE.format(new Date(`${date}T00:00:00Z`));
}
