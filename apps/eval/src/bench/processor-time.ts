/** Takes a job, gives what it took of the processor. */

/** Processor time of a job in seconds, which other processes don't lengthen; the collector's own threads count too. */
export function secondsOf(job: () => void): number {
  const from = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}
