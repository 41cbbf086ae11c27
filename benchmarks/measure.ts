/** How fast something ran and what it cost this process. */
export interface Measured {
  readonly perSecond: number;
  readonly cpuMicros: number;
}

/** Runs `work`, which does `count` things. */
export async function measure(count: number, work: () => Promise<void>): Promise<Measured> {
  const startedMs = performance.now();
  const startedCpu = process.cpuUsage();
  await work();
  const cpu = process.cpuUsage(startedCpu);
  return { perSecond: (count / (performance.now() - startedMs)) * 1_000, cpuMicros: (cpu.user + cpu.system) / count };
}

/** The middle of several measurements, so that one slow moment of the disk decides nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
