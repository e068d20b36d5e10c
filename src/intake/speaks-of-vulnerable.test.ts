import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlanLanguage } from '../core/base/language.ts'
import type { Draft, DraftIndicator } from '../core/draft/draft.ts'
import { proposedSensitiveOf, speaksOfVulnerable } from './speaks-of-vulnerable.ts'

const speaks = (name: string, language: PlanLanguage = 'bg', unit: string | null = null): boolean =>
  speaksOfVulnerable({ name, unit }, language)

test('children, the unaccompanied, victims, people who seek protection and people with disabilities are known, in any form', () => {
  for (const name of [
    'Настанени непридружени деца',
    'Брой на децата, включени в обучение',
    'Идентифицирани жертви на трафик',
    'Регистрирани търсещи закрила лица',
    'Лица с увреждания, получили подкрепа',
  ])
    assert.ok(speaks(name), name)
  for (const name of [
    'Unaccompanied children placed',
    'Victims of trafficking identified',
    'Asylum seekers registered',
    'People with disabilities supported',
  ])
    assert.ok(speaks(name, 'en'), name)
})

test('the unit counts as well', () => {
  assert.ok(speaks('Обхванати', 'bg', 'деца'))
  assert.ok(!speaks('Обхванати', 'bg', 'обучения'))
})

test('what is about things, and words that only contain such letters, is not proposed', () => {
  for (const name of [
    'Проведени обучения',
    'Разработен правилник',
    'Изградени центрове',
    'Владетели',
  ])
    assert.ok(!speaks(name), name)
  for (const name of ['Trainings held', 'Methods trialled']) assert.ok(!speaks(name, 'en'), name)
  assert.ok(!speaks('Търсещи работа лица'), 'who looks for work is not who looks for protection')
})

test('of a draft those are proposed of which nobody has said anything', () => {
  const named = (name: string, sensitivity?: DraftIndicator['sensitivity']) =>
    ({ name, unit: null, ...(sensitivity ? { sensitivity } : {}) }) as DraftIndicator
  const no = { sensitive: false, reason: 'само големи числа' }
  const draft = {
    language: 'bg',
    measures: [
      { position: 4, indicators: [named('Обучения'), named('Настанени деца')] },
      { position: 7, indicators: [named('Деца в училище', no)] },
    ],
  } as unknown as Draft
  assert.deepEqual(proposedSensitiveOf(draft), [{ position: 4, index: 1 }])
})
