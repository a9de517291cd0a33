/** What a run takes, in milliseconds. */
export interface Measured {
  /** Of the quickest run: what the work costs when nothing else holds the machine up. */
  readonly best: number;
  /** Median of the runs. */
  readonly middle: number;
  /** Processor time of the run that had least, all threads together: collecting garbage has some of its own. */
  readonly processor: number;
}

/** Times `runs` runs after some that warm up. */
export function measure(run: () => void, runs: number): Measured {
  for (let warm = 0; warm < Math.min(20, runs); warm += 1) run();
  const elapsed: number[] = [];
  const processor: number[] = [];
  for (let count = 0; count < runs; count += 1) {
    const usage = process.cpuUsage();
    const started = performance.now();
    run();
    elapsed.push(performance.now() - started);
    const { user, system } = process.cpuUsage(usage);
    processor.push((user + system) / 1000);
  }
  elapsed.sort((one, other) => one - other);
  return {
    best: elapsed[0] ?? Number.NaN,
    middle: elapsed[Math.floor(runs / 2)] ?? Number.NaN,
    processor: Math.min(...processor),
  };
}
