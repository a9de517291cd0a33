const MICROSECONDS = 1000;

/**
 * Measures what work costs rather than how long it waits its turn, so that a bound holds on a busy machine as well.
 * The smaller of two clocks: other programs only lengthen the time that passes, and the threads that collect garbage
 * beside the work, more of them the more suites ran before, only lengthen processor time.
 *
 * @returns milliseconds since: of processor time of all threads of this process, or of time passed, whichever is less
 */
export function startCpuClock(): () => number {
  const began = process.cpuUsage();
  const started = performance.now();
  return () => {
    const { user, system } = process.cpuUsage(began);
    return Math.min((user + system) / MICROSECONDS, performance.now() - started);
  };
}
