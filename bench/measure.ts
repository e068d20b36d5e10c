/**
 * The processor time that `work` takes, in milliseconds, once it has warmed up. Processor time and not
 * the clock's: what else the machine does is not counted.
 */
export function processorTime(work: () => unknown, times: number): number {
  for (let round = 0; round < Math.ceil(times / 3); round += 1) work()
  const start = process.cpuUsage()
  for (let round = 0; round < times; round += 1) work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000 / times
}

export const milliseconds = (value: number): string => `${value.toFixed(2)} ms`.padStart(12)
