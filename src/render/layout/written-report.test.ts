import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freezeAnnualReport } from '../../core/annual-report/published-report.ts'
import { reportData } from '../../core/annual-report/testing/report-data.ts'
import { usualCriteria } from '../../core/plan/verdict-criteria.ts'
import type { Publication } from '../../core/publication/publication.ts'
import type { Block } from './document.ts'
import { reportLayout } from './report-layout.ts'

const data = reportData()
const performance = {
  shortName: { bg: 'МВР', en: 'MoI' },
  ...{ reports: 8, onTime: 5, late: 2, missing: 1, returns: 3 },
}
const texts: Readonly<Record<string, { bg: string; en: string }>> = {
  introduction: { bg: 'Планът има {{plan measures}} мерки.', en: 'The plan.' },
  'goal-II': { bg: 'Сред тях:\n- {{measure 3 indicator 1 value}};\n- край.', en: '' },
  result: { bg: 'Изпълнени: {{plan implemented}}.', en: 'Implemented: {{plan implemented}}.' },
}
const base: Publication = {
  ...{ format: 'merilo-publication/3', version: 2, publishedAt: '2025-02-10T08:00:00.000Z' },
  ...{ plan: data.plan, degrees: data.degrees, circumstances: {}, reports: [] },
  criteria: usualCriteria,
}
const signed = {
  sections: Object.entries(texts).map(([section, text]) => ({ section, text })),
  signatures: [
    { as: 'secretariat' as const, at: '2025-02-08T08:00:00.000Z' },
    { as: 'council' as const, at: '2025-02-09T08:00:00.000Z' },
  ],
  facts: { ...data.facts, institutions: [performance] },
}
const publication = { ...base, annualReport: freezeAnnualReport(signed, base) }

const told = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.kind === 'heading'
      ? [`${'#'.repeat(block.level)} ${block.words.text}`]
      : block.kind === 'paragraph'
        ? [`${block.style}: ${block.words.text}`]
        : block.kind === 'table'
          ? [`table: ${block.label.text}`]
          : [],
  )
const headingsOf = (lines: readonly string[]) => lines.filter((line) => line.startsWith('#'))

test('what people wrote stands in the order of the report, between what the program makes', () => {
  const lines = told(reportLayout(publication, 'bg').blocks)
  assert.deepEqual(headingsOf(lines), [
    '# Въведение',
    '# Основни резултати по цели',
    '## II. Закрила',
    '# Обща оценка на изпълнението',
    '# Отчитане от институциите',
    '# Изпълнение на мерките',
    '## I. Сигурност',
    '## II. Закрила',
    '# Приложения',
    '## Приложение №\u00a01. Как се изчислява степента на изпълнение',
    '## Приложение №\u00a02. Индикатори, които не могат да се оценят',
  ])
  assert.ok(
    lines.includes(
      'text: Подписан за секретариата на 08.02.2025\u00a0г. и за съвета на 09.02.2025\u00a0г.',
    ),
  )
  assert.ok(lines.includes('text: Планът има 3 мерки.'))
})

test('a line of a list is an item, and what leads to it stays on one page with it', () => {
  const { blocks } = reportLayout(publication, 'bg')
  const lines = told(blocks)
  const at = lines.indexOf('text: Сред тях:')
  assert.deepEqual(lines.slice(at, at + 3), [
    'text: Сред тях:',
    'item: (няма данни);',
    'item: край.',
  ])
  const lead = blocks.find((each) => each.kind === 'paragraph' && each.words.text === 'Сред тях:')
  assert.ok(lead?.kind === 'paragraph' && lead.keepNext)
})

test('a section that is not translated is there in the other language, which is said', () => {
  const { blocks } = reportLayout(publication, 'en')
  assert.ok(told(blocks).includes('note: This section has not been translated into English yet.'))
  const lead = blocks.find((each) => each.kind === 'paragraph' && each.words.text === 'Сред тях:')
  assert.ok(lead?.kind === 'paragraph' && lead.words.language === 'bg')
})

test('what was kept from the public prints as [c]', () => {
  const without = { ...publication.annualReport, figures: {} }
  const lines = told(reportLayout({ ...publication, annualReport: without }, 'bg').blocks)
  assert.ok(lines.includes('text: Планът има [c] мерки.'))
})

test('a version without a signed report is laid out as before', () => {
  assert.deepEqual(headingsOf(told(reportLayout(base, 'bg').blocks)), [
    '# Обобщение',
    '# I. Сигурност',
    '# II. Закрила',
    '# Как се изчислява степента на изпълнение',
  ])
})
