const MICROSECONDS = 1000;

/**
 * Measures what work costs rather than how long it waits its turn, so that a bound holds on a busy machine as well.
 *
 * @returns milliseconds of processor time that all threads of this process took since
 */
export function startCpuClock(): () => number {
  const began = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(began);
    return (user + system) / MICROSECONDS;
  };
}
