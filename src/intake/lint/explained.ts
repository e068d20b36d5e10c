import type { Finding } from '../../core/base/finding.ts'

/** What a finding explains: findings of the rules at its measure, in its own cell or in any. */
interface Explains {
  readonly where: 'cell' | 'row'
  readonly rules: readonly string[]
}

/** Where the cause is told, its consequences are not: they go away, or come into their own, with its mend. */
const explanations: Readonly<Record<string, Explains>> = {
  'cells-shifted': {
    where: 'row',
    rules: [
      'empty-cell',
      'deadline-missing',
      'missing-amount',
      'unknown-institution',
      'missing-target',
      'target-names-no-value',
      'missing-baseline',
    ],
  },
  'target-below-last-year': { where: 'cell', rules: ['target-not-above-baseline'] },
  'lookalike-letters': { where: 'cell', rules: ['missing-amount', 'misspelt-word'] },
  'template-text': {
    where: 'cell',
    rules: [
      'abbreviation-not-in-glossary',
      'missing-amount',
      'target-names-no-value',
      'baseline-target-mismatch',
      'unknown-institution',
    ],
  },
}

/** The findings without those that another one of the same measure explains. */
export function withoutExplained(findings: readonly Finding[]): Finding[] {
  const causes = new Map<string, Set<string>>()
  for (const { rule, position, cell } of findings) {
    const explains = explanations[rule]
    if (explains === undefined || position === null) continue
    const place = explains.where === 'row' ? `${position}` : `${position} ${cell}`
    causes.set(place, new Set([...(causes.get(place) ?? []), ...explains.rules]))
  }
  return findings.filter(
    ({ rule, position, cell }) =>
      !causes.get(`${position}`)?.has(rule) && !causes.get(`${position} ${cell}`)?.has(rule),
  )
}
