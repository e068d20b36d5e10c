import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bg } from '../words/bg.ts'
import { documentTitle } from './document-title.ts'

const title = (...texts: readonly string[]) =>
  documentTitle(
    texts.map((text) => ({ kind: 'paragraph', text, headingLevel: null })),
    bg.planTitle,
  ).title

test('a title begins as titles of plans do and goes on in lower case or in capitals', () => {
  assert.equal(
    title('ПРОЕКТ!', 'РЕПУБЛИКА', 'ПЛАН за 2024 г.', 'за изпълнение на', 'целите.', 'Този план е'),
    'ПЛАН за 2024 г. за изпълнение на целите.',
  )
  assert.equal(
    title('НАЦИОНАЛЕН ПЛАН', 'ЗА ДЕЙСТВИЕ', '2025 г.', 'Увод'),
    'НАЦИОНАЛЕН ПЛАН ЗА ДЕЙСТВИЕ 2025 г.',
  )
})

test('a title may name the town, or say what the plan is of, before it says that it is one', () => {
  assert.equal(
    title('Община Русе', 'Младежка програма на Русе', '2025 г.'),
    'Младежка програма на Русе 2025 г.',
  )
  assert.equal(title('Община Русе', 'Този план има 6 мерки.', 'Увод'), 'Община Русе')
})

test('a sentence about the plan is not its title', () => {
  assert.equal(title('План е необходим.', 'Годишен план 2025'), 'Годишен план 2025')
})

test('without such words the first short line is the title; without lines there is none', () => {
  assert.equal(title('Мерки за 2025'), 'Мерки за 2025')
  assert.equal(title(), '')
})
