import { type Finding, severities } from '../core/base/finding.ts'
import type { Language } from '../core/base/language.ts'
import { severitiesWords } from '../render/words/severity-words.ts'
import { cellWords, draftWords } from './draft-words.ts'
import { wrapped } from './text-table.ts'

/** The findings, the gravest first; the same sentence is said once, with every place it holds for. */
export function findingsText(
  findings: readonly Finding[],
  language: Language,
  width: number,
): string[] {
  if (findings.length === 0) return [draftWords.noFindings[language]]
  return severities.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity)
    if (own.length === 0) return []
    const lines = sameSentences(own, language).flatMap((group) => groupText(group, language, width))
    return ['', `${severitiesWords(severity, language)} (${own.length})`, ...lines]
  })
}

function sameSentences(findings: readonly Finding[], language: Language): Finding[][] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.cell} ${finding.message[language]}`
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups.values()]
}

function groupText(group: readonly Finding[], language: Language, width: number): string[] {
  const [first] = group
  if (first === undefined) return []
  const lines = wrapped(`${placeText(group, language)}: ${first.message[language]}`, width - 4)
  return lines.map((line, index) => (index === 0 ? `  • ${line}` : `    ${line}`))
}

/** "Мярка 24, целева стойност", "Мерки 2, 3 и 17, бюджет"; by position where there is no number. */
function placeText(group: readonly Finding[], language: Language): string {
  const places = group.filter((finding) => finding.position !== null)
  const cell = group[0]?.cell ?? null
  const cellText = cell !== null && cell in cellWords ? `, ${cellName(cell, language)}` : ''
  if (places.length === 0) return draftWords.wholePlan[language]
  const numbers = places.map((place) => place.measure ?? `[${place.position}]`).join(', ')
  const many = places.length > 1
  const word = { bg: many ? 'Мерки' : 'Мярка', en: many ? 'Measures' : 'Measure' }[language]
  return `${word} ${numbers}${cellText}`
}

const cellName = (cell: string, language: Language): string =>
  Object.entries(cellWords).find(([key]) => key === cell)?.[1][language] ?? cell
