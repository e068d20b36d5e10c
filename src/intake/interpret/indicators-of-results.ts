import { confidenceOf, type DraftIndicator, type MeasureText } from '../../core/draft/draft.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { interpretIndicators } from './indicators.ts'

/**
 * Whether a plan tells its targets among the expected results ("3 manuals; 120 trained"): hardly any measure has a
 * target of its own.
 */
export const tellsTargetsInResults = (texts: readonly MeasureText[]): boolean => {
  const filled = (key: 'target' | 'expectedResults'): number =>
    texts.filter((text) => said(text[key])).length
  return texts.length > 1 && filled('target') * 5 < texts.length && filled('expectedResults') > 0
}

/**
 * The indicators of a measure whose targets are among its expected results: what carries a value, is asked of all, or is
 * there in the end. That they are targets is for a person to say, and nothing is sure.
 */
export function indicatorsOfResults(
  text: MeasureText,
  words: LanguageWords,
  year: number | null,
): DraftIndicator[] {
  if (said(text.target) || said(text.baseline)) return interpretIndicators(text, words, year)
  const moved = { ...text, target: text.expectedResults, expectedResults: '' }
  const told = interpretIndicators(moved, words, year).filter(asksForSomething)
  return told.length === 0 ? interpretIndicators(text, words, year) : told.map(likely)
}

const asksForSomething = ({ kind, target }: DraftIndicator): boolean =>
  target.value !== null || target.operator !== 'none' || kind === 'milestone'

const likely = (indicator: DraftIndicator): DraftIndicator =>
  confidenceOf(indicator) === 'sure' ? { ...indicator, confidence: 'likely' } : indicator

const said = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
