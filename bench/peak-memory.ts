import { existsSync, readFileSync } from 'node:fs'

/**
 * The most megabytes that this process has held. Linux counts what the process that started it held, too,
 * unless it is asked here.
 */
export function peakMemory(): number {
  const status = '/proc/self/status'
  const own = existsSync(status) ? /VmHWM:\s*(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] : null
  return Math.round(Number(own ?? process.resourceUsage().maxRSS) / 1024)
}
