import { formatPercent } from '../../core/base/format.ts'
import type { Language } from '../../core/base/language.ts'
import type { Interval } from '../../core/degree/interval.ts'
import type { Degree } from '../../core/degree/verdict.ts'

/**
 * The capped degree with the raw one beside it where they differ: „100 % (без ограничаване: 250 %)“;
 * „не се изчислява“ where there is none, which is not zero.
 */
export function degreeWords(
  { degree, raw }: Pick<Degree, 'degree' | 'raw'>,
  language: Language,
): string {
  if (degree === null) return { bg: 'не се изчислява', en: 'not computed' }[language]
  const figure = formatPercent(degree, language, 1)
  if (raw === null || raw === degree) return figure
  const uncapped = { bg: 'без ограничаване', en: 'uncapped' }[language]
  return `${figure} (${uncapped}: ${formatPercent(raw, language, 1)})`
}

/** „60,2–80,2 %“, where a heading says what it is; one figure at a point. */
export function betweenWords({ low, high }: Interval, language: Language): string {
  if (low === high) return formatPercent(low, language, 1)
  const from = formatPercent(low, language, 1).replace(/\s?%$/, '')
  return `${from}–${formatPercent(high, language, 1)}`
}

/** „от 60,2 % до 80,2 %“: where a mean lies while some of its parts are unknown; one figure at a point. */
export function intervalWords({ low, high }: Interval, language: Language): string {
  if (low === high) return formatPercent(low, language, 1)
  const [from, to] = { bg: ['от', 'до'], en: ['from', 'to'] }[language]
  return `${from} ${formatPercent(low, language, 1)} ${to} ${formatPercent(high, language, 1)}`
}
