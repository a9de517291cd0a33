/** Files that Node 20 opens at once while it loads the program, with some room; Node 24 opens a few at a time. */
const FILES_TO_START = 512;

/**
 * Why the program itself could not be loaded, in one plain line, where that is because too few files may be open at
 * once; null for any other reason. Node's loader tells it as a stack trace, and of some packages says that they are not
 * there.
 *
 * @param limit how many files this process may have open; null where nobody knows
 */
export function describeLoadRefusal(error: unknown, limit: number | null): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const isFull = code === 'EMFILE' || code === 'ENFILE';
  if (!isFull && (limit === null || limit >= FILES_TO_START)) return null;
  const allowed = limit === null ? 'too few files' : `no more than ${limit} files`;
  return `diptych: ${allowed} may be open at once here, and starting takes some hundreds. Raise that limit to 1024 or more (ulimit -n, or LimitNOFILE of the service).`;
}

/** How many files this process may have open; null where the system sets no bound, or does not tell. */
export function openFilesLimit(): number | null {
  const report: unknown = process.report?.getReport();
  if (typeof report !== 'object' || report === null || !('userLimits' in report)) return null;
  const { open_files: files } = report.userLimits as { open_files?: { soft?: unknown } };
  return typeof files?.soft === 'number' ? files.soft : null;
}
