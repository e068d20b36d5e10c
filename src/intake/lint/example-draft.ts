import type { InBothLanguages, Language } from '../../core/base/language.ts'
import { cellKeys, type Draft, type MeasureText } from '../../core/draft/draft.ts'
import { draftOf } from '../draft-of.ts'
import type { Register } from '../register.ts'
import type { LintContext } from './rule.ts'
import type { ExamplePlan } from './rule-page.ts'
import { soundRows } from './sound-rows.ts'

/** An English plan is the register's country's only where it says so. */
const titles: InBothLanguages = {
  bg: 'План за култура за 2025 г.',
  en: 'Culture plan of Bulgaria for 2025',
}

/** The draft that the plan of an example is read to, and what stands around its table. */
export function exampleDraft(
  plan: ExamplePlan,
  language: Language,
  register: Register,
): { draft: Draft; context: LintContext } {
  const { goals = [], glossary = [], declaredMeasureCount = null, paragraphs = [], total } = plan
  const rows = plan.rows.map((row, index) => {
    const sound = soundRows[language][index % soundRows[language].length]
    const cells = cellKeys.map((cell) => [cell, row[cell] ?? sound?.[cell] ?? ''])
    return {
      position: index + 1,
      number: row.number ?? String(index + 1),
      goal: row.goal ?? '',
      text: Object.fromEntries(cells) as MeasureText,
      moneyWith: [],
      source: { table: 1, row: index + 2 },
    }
  })
  const title = titles[language]
  const head = { title, year: 2025, language, goals, glossary, declaredMeasureCount }
  const source = { table: 1, row: rows.length + 2 }
  const totals = total === undefined ? [] : [{ words: [total], source }]
  return {
    draft: draftOf({ ...head, rows, findings: [] }, register),
    context: { register, paragraphs, totals },
  }
}
