import type { Language } from '../../core/base/language.ts'
import type { Indicator } from '../../core/plan/plan.ts'
import { quantityWords } from './quantity-words.ts'
import { suppressedMark } from './suppressed-words.ts'

/** From where it begins: „120 лица“, what is said where the plan has none, or [c] where it is kept back. */
export function baselineWords(
  { rule, unit }: Pick<Indicator, 'rule' | 'unit'>,
  none: string,
  language: Language,
): string {
  if (rule.isBaselineSuppressed) return suppressedMark
  return rule.baseline === null ? none : quantityWords(rule.baseline, unit, language)
}
