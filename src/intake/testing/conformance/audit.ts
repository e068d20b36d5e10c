import { readFileSync } from 'node:fs'
import type { Finding, Severity } from '../../../core/base/finding.ts'

/** Defects of one kind: any of the rules may name them, at any of the cells. */
interface AuditEntry {
  readonly rules: readonly string[]
  /** null: no cell of its own. */
  readonly cells: readonly (string | null)[]
  /** A position each; "12/15" is one defect that may be told at either; "plan" is the whole plan. */
  readonly at: readonly string[]
  /** The words that the finding must name: for the whole plan each is a defect of its own. */
  readonly words?: readonly string[]
}

interface Audit {
  readonly real: readonly AuditEntry[]
  /** What careful readers may tell or not: neither asked for nor wrong. */
  readonly doubtful: readonly AuditEntry[]
}

interface Defect {
  readonly rules: readonly string[]
  readonly cells: readonly (string | null)[]
  readonly positions: readonly (number | null)[]
  readonly word?: string | undefined
}

export interface AuditScore {
  readonly defects: number
  readonly missed: readonly string[]
  /** Findings that the audit does not know, by severity. */
  readonly unasked: Readonly<Record<Severity, readonly string[]>>
  /** All findings of the severity. */
  readonly told: Readonly<Record<Severity, number>>
}

/**
 * How many of the defects that an auditor has listed are among the findings, and which findings are
 * in neither list. A defect of a rule in `aside` is not counted: that budgets name no amount would
 * outweigh all the rest.
 */
export function auditScore(
  findings: readonly Finding[],
  file: string | URL,
  aside: readonly string[] = [],
): AuditScore {
  const audit = JSON.parse(readFileSync(file, 'utf8')) as Audit
  const judged = findings.filter(({ rule }) => !aside.includes(rule))
  const real = audit.real.flatMap(defectsOf).filter(({ rules }) => !rules.some(isIn(aside)))
  const known = [...audit.real, ...audit.doubtful].flatMap(defectsOf)
  const unasked = judged.filter((finding) => !known.some((defect) => tells(finding, defect)))
  const missed = real.filter((defect) => !judged.some((finding) => tells(finding, defect)))
  const ofSeverity = (severity: Severity, all: readonly Finding[]) =>
    all.filter((finding) => finding.severity === severity)
  const named = (severity: Severity) => ofSeverity(severity, unasked).map(findingText)
  const count = (severity: Severity) => ofSeverity(severity, judged).length
  return {
    defects: real.length,
    missed: missed.map(defectText),
    unasked: { error: named('error'), warning: named('warning'), info: named('info') },
    told: { error: count('error'), warning: count('warning'), info: count('info') },
  }
}

const isIn = (names: readonly string[]) => (name: string) => names.includes(name)

function defectsOf({ rules, cells, at, words }: AuditEntry): Defect[] {
  return at.flatMap((place) => {
    const positions = place === 'plan' ? [null] : place.split('/').map(Number)
    return (words ?? [undefined]).map((word) => ({ rules, cells, positions, word }))
  })
}

function tells(finding: Finding, { rules, cells, positions, word }: Defect): boolean {
  const whole = positions.includes(null)
  return (
    rules.includes(finding.rule) &&
    (whole || (positions.includes(finding.position) && cells.includes(finding.cell))) &&
    (word === undefined || wordsOf(finding.actual).includes(word))
  )
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

const defectText = ({ rules, cells, positions, word }: Defect): string =>
  `${positions.map((position) => position ?? 'plan').join('/')} ${cells.join('/')} ${rules.join('/')}${word ? ` ${word}` : ''}`

const findingText = ({ position, cell, rule, actual }: Finding): string =>
  `${position ?? 'plan'} ${cell} ${rule} ${actual.replace(/\s+/gu, ' ').slice(0, 90)}`
