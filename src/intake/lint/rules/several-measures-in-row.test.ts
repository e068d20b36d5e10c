import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlanLanguage } from '../../../core/base/language.ts'
import { madeDraft } from '../testing/made-draft.ts'
import { severalMeasuresInRow } from './several-measures-in-row.ts'

const check = (measure: string, language: PlanLanguage = 'bg') =>
  severalMeasuresInRow
    .check(madeDraft([{ text: { measure } }], { language }))
    .map(({ severity, actual }) => `${severity} ${actual.split(' | ').length}`)

test('items of a list, and lines that each begin something to do, are several measures', () => {
  assert.deepEqual(check('1. Ремонт на три читалища;\n2. Обучение на десет библиотекари'), [
    'warning 2',
  ])
  assert.deepEqual(check('- ремонт на три читалища\n- обучение на десет библиотекари'), [
    'warning 2',
  ])
  assert.deepEqual(check('Rebuilding of the old roof.\nTraining of the new staff.', 'en'), [
    'warning 2',
  ])
  assert.deepEqual(
    check(
      'Покриване на разходите за ток\nИзвършване на ремонт в залите\nОсигуряване на нови книги',
    ),
    ['warning 3'],
  )
})

test('sentences that begin alike are noted, one that explains is not', () => {
  assert.deepEqual(check('Провеждане на месечни срещи. Обучаване на новите служители.'), ['info 2'])
  assert.deepEqual(check('Ранно откриване на нуждите. Насочване към помощ на място.'), ['info 2'])
  assert.deepEqual(
    check('Early screening of all new cases. Referral for treatment nearby.', 'en'),
    [],
  )
  assert.deepEqual(check('Участие в общия проект. Страната плаща своя дял за него.'), [])
})

test('one measure on several lines is one', () => {
  assert.deepEqual(check('Ремонт на покрива на\nЧиталище „Просвета“ в селото'), [])
  assert.deepEqual(check('Подобряване на достъпа до\nкнижарници и библиотеки'), [])
  assert.deepEqual(check('Помощ за хората в Република\nБългария и чужбина'), [])
})
