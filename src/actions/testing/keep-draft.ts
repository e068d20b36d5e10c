import type { Finding } from '../../core/base/finding.ts'
import { nowhere } from '../../core/base/finding.ts'
import type { Draft, DraftIndicator, DraftMeasure } from '../../core/draft/draft.ts'
import type { Database } from '../../store/database.ts'
import { insertDocument } from '../../store/document.writer.ts'
import { insertDraft } from '../../store/draft.writer.ts'
import { insertPlan } from '../../store/plan.writer.ts'
import { decimal } from '../../store/testing/plan-content.ts'
import { moment } from './contexts.ts'

const indicator: DraftIndicator = {
  name: 'проведени срещи',
  kind: 'count',
  unit: 'срещи',
  baseline: { value: decimal('0'), note: null },
  target: { operator: 'at-least', value: decimal('12'), note: null },
  confidence: 'sure',
}

const measure: DraftMeasure = {
  position: 1,
  number: '1',
  goal: 'I',
  text: {
    measure: 'Срещи на експерти',
    objective: 'По-добра координация',
    expectedResults: 'Проведени срещи',
    baseline: '0 срещи',
    target: '12 срещи',
    budget: 'В рамките на бюджета на МВР',
    deadline: 'декември',
    responsible: 'МВР',
    partners: '',
  },
  indicators: [indicator, { ...indicator, name: 'обучени служители', unit: 'служители' }],
  funding: [],
  sharedFundingWith: [],
  deadline: { kind: 'month', from: null, to: '2024-12', every: null, phases: [] },
  responsible: [{ name: 'МВР', asPrinted: 'МВР', known: true }],
  partners: [],
  source: { table: 1, row: 3 },
}

export const draft: Draft = {
  title: 'План за 2024 г.',
  year: 2024,
  language: 'bg',
  goals: [{ number: 'I', title: 'Законна миграция' }],
  measures: [measure, { ...measure, position: 2, number: '2', source: { table: 1, row: 4 } }],
  glossary: [],
  declaredMeasureCount: 2,
}

/** Of reading the document: stays, whatever is mended in the draft. */
export const findingOfReading: Finding = {
  ...nowhere,
  rule: 'tracked-change',
  severity: 'warning',
  actual: 'изтрит текст',
  expected: '',
  message: { bg: 'В документа има проследени промени.', en: 'The document has tracked changes.' },
}

/** A draft as if it had just been read in; answers with its plan's id. */
export const keepDraft = (
  database: Database,
  kept: Draft = draft,
  findings: readonly Finding[] = [findingOfReading],
): Promise<string> =>
  database.transaction().execute(async (transaction) => {
    const planId = await insertPlan(transaction, { demonstration: false, createdAt: moment })
    const bytes = new TextEncoder().encode('the document')
    const document = await insertDocument(transaction, { name: 'план.docx', bytes })
    await insertDraft(
      transaction,
      { planId, draft: kept, findings, documentId: document.id },
      { action: 'import-plan', by: { accountId: '8', name: 'Иван Иванов' }, at: moment },
    )
    return planId
  })
