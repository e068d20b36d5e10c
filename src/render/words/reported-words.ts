import type { Decimal } from '../../core/base/decimal.ts'
import { formatNumber, formatPercent } from '../../core/base/format.ts'
import type { InBothLanguages, Language, Words } from '../../core/base/language.ts'
import { isTotalSuppressed } from '../../core/degree/suppressed.ts'
import type { Degree } from '../../core/degree/verdict.ts'
import { quantityWords } from './quantity-words.ts'
import { suppressedMark } from './suppressed-words.ts'

const nothing: InBothLanguages = { bg: 'няма', en: 'none' }

/**
 * What the reports of an indicator come to: „7 500 лица“, „82,5 %“, „8 от 10 лица“; „няма“ when they
 * hold nothing that counts; [c] where it is kept back.
 */
export function reportedWords(degree: Degree, unit: Words | null, language: Language): string {
  if (isTotalSuppressed(degree)) return suppressedMark
  const inputs = new Map(degree.explanation.inputs.map(({ symbol, value }) => [symbol, value]))
  const [actual, part, whole] = [inputs.get('A'), inputs.get('n'), inputs.get('N')]
  if (part !== undefined && whole !== undefined) {
    const parts = partsWords(part, whole, unit, language)
    return actual === undefined ? parts : `${formatPercent(actual, language, 1)} (${parts})`
  }
  if (actual !== undefined) return quantityWords(actual, unit, language)
  const [done, all] = [inputs.get('w'), inputs.get('W')]
  return done === undefined || all === undefined
    ? nothing[language]
    : stagesWords(done, all, language)
}

/** The unit of a share that is counted in per cent says nothing of its parts. */
function partsWords(part: Decimal, whole: Decimal, unit: Words | null, language: Language): string {
  const counted = Object.values(unit ?? {}).includes('%') ? null : unit
  const of = { bg: 'от', en: 'of' }[language]
  return `${formatNumber(part, language)} ${of} ${quantityWords(whole, counted, language)}`
}

function stagesWords(done: Decimal, all: Decimal, language: Language): string {
  const [some, whole] = [formatNumber(done, language), formatNumber(all, language)]
  return {
    bg: `завършени етапи с тежест ${some} от ${whole}`,
    en: `stages done with weight ${some} of ${whole}`,
  }[language]
}
