import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../words/words-of.ts'
import { isCaption } from './captions.ts'
import { findPlan } from './find-plan.ts'
import { made, paragraph, table } from './testing/made-document.ts'

test('the number of a table or an annex makes a caption, and other words do not', () => {
  for (const [language, text] of [
    ['en', 'Table 4: Planned programmes'],
    ['en', 'Annex II. Activities'],
    ['en', 'Appendix A – Measures'],
    ['bg', 'Таблица 2. Мерки по години'],
    ['bg', 'Приложение № 3'],
    ['ro', 'Anexa nr. 1'],
    ['ru', 'Таблица 1 – Мероприятия'],
  ] as const)
    assert.equal(isCaption(text, wordsOf[language].caption), true, text)
  for (const [language, text] of [
    ['en', 'Tables for schools'],
    ['en', 'Form new partnerships'],
    ['en', 'Goal 4: Tables'],
    ['bg', 'Приложение на закона'],
    ['bg', 'Цел 2. Таблици'],
  ] as const)
    assert.equal(isCaption(text, wordsOf[language].caption), false, text)
})

test('a caption above a table is no goal; the programme in a merged cell is', () => {
  for (const [title, caption, ...header] of [
    ['Plan 2026', 'Table 2: Activities', 'Programme', 'Activity', 'Deadline', 'Lead'],
    ['План 2026', 'Приложение № 1: Дейности', 'Програма', 'Дейност', 'Срок', 'Отговорник'],
    ['Plan 2026', 'Annex 1. Activities', 'Sub-programme', 'Activity', 'Deadline', 'Lead'],
  ] as const) {
    const plan = findPlan(
      made(
        paragraph(title),
        paragraph(caption),
        table(
          header,
          [{ text: 'Roads', down: 2 }, 'Bridges', 'May 2026', 'RIA'],
          ['Tunnels', 'June 2026', 'RIA'],
          [{ text: 'Rail', down: 2 }, 'Lines', 'May 2026', 'NRIC'],
          ['Stations', 'June 2026', 'NRIC'],
        ),
      ),
    )
    assert.deepEqual(
      plan.goals.map((goal) => goal.title),
      ['Roads', 'Rail'],
      caption,
    )
    assert.deepEqual(
      plan.rows.map(({ goal }) => goal),
      ['1', '1', '2', '2'],
      caption,
    )
  }
})
