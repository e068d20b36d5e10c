import type { Finding } from '../core/base/finding.ts'
import type { LintContext } from './lint/rule.ts'

/**
 * What of a document the linter looks at beside its measures: the text that last year's results may
 * stand in, and the rows of sums. The findings of its reading keep their words, so that it can look again
 * when the draft has been mended.
 */
export const aroundTheMeasures = (
  findings: readonly Finding[],
): Pick<LintContext, 'paragraphs' | 'totals'> => ({
  paragraphs: findings
    .filter(({ rule }) => rule === 'text-outside-table')
    .flatMap(({ leftOut }) => leftOut ?? []),
  totals: findings
    .filter(({ rule }) => rule === 'total-row')
    .flatMap(({ leftOut, source }) => (source && leftOut ? [{ words: leftOut, source }] : [])),
})
