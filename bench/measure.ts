/** The middle of the times that `work` takes, in milliseconds, after it has warmed up. */
export function median(work: () => unknown, times = 50): number {
  for (let round = 0; round < Math.ceil(times / 5); round += 1) work()
  const spent = Array.from({ length: times }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return spent.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0
}

export const milliseconds = (value: number): string => `${value.toFixed(2)} ms`.padStart(12)
