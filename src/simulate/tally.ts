/** What was asked of the site, and how long each kind of page took to answer. */
export interface Tally {
  readonly add: (kind: string, milliseconds: number) => void
  readonly requests: () => number
  readonly lines: () => string[]
}

export function newTally(): Tally {
  const times = new Map<string, number[]>()
  const requests = () => [...times.values()].reduce((sum, { length }) => sum + length, 0)
  return {
    requests,
    add: (kind, milliseconds) => {
      const known = times.get(kind)
      if (known) known.push(milliseconds)
      else times.set(kind, [milliseconds])
    },
    lines: () => [
      row('kind of page', 'requests', 'p50 ms', 'p99 ms'),
      ...[...times]
        .sort(([, a], [, b]) => b.length - a.length)
        .map(([kind, all]) => {
          const sorted = all.toSorted((a, b) => a - b)
          return row(kind, String(all.length), quantile(sorted, 0.5), quantile(sorted, 0.99))
        }),
    ],
  }
}

const row = (kind: string, ...figures: string[]): string =>
  kind.padEnd(62) + figures.map((figure) => figure.padStart(10)).join('')

const quantile = (sorted: readonly number[], part: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1)

/** "GET plans/:plan/reports/:period/:measure" for every address of that kind. */
export function kindOf(method: string, address: string): string {
  const parts = (address.split(/[?#]/)[0] ?? '').split('/').slice(1)
  const [language, ...rest] = parts
  const inLanguage = language === 'bg' || language === 'en' ? rest : parts
  return `${method} ${inLanguage.map(nameOf).join('/') || 'home'}`
}

function nameOf(part: string, index: number, all: readonly string[]): string {
  const before = all[index - 1] ?? ''
  if (['plans', 'published'].includes(before)) return ':plan'
  if (before === 'invitation') return ':token'
  if (before === 'measures' || before === 'goals') return ':code'
  if (/^\d{4}(-\w+)?$/.test(part)) return ':period'
  if (/^v\d+$/.test(part)) return ':version'
  if (/^\d/.test(part)) return ':id'
  return /^plan-\d/.test(part) ? ':plan' : part
}
