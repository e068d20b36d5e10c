import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type PlanLanguage, planLanguages } from '../../core/base/language.ts'
import type { DraftIndicator } from '../../core/draft/draft.ts'
import { wordsOf } from '../words/words-of.ts'
import { interpretIndicators } from './indicators.ts'
import { readableText } from './readable-text.ts'
import { bulgarianCells } from './testing/bulgarian-cells.ts'
import type { CellCase } from './testing/cell-case.ts'
import { englishCells } from './testing/english-cells.ts'
import {
  macedonianCells,
  romanianCells,
  russianCells,
  serbianCells,
} from './testing/other-cells.ts'
import { severalValues } from './testing/several-values.ts'

const tables: readonly [PlanLanguage, string, readonly CellCase[]][] = [
  ['bg', 'Очакван резултат', bulgarianCells],
  ['en', 'Expected result', englishCells],
  ['ro', 'Rezultat', romanianCells],
  ['sr', 'Резултат', serbianCells],
  ['ru', 'Результат', russianCells],
  ['mk', 'Резултат', macedonianCells],
]

const read = (
  expectedResults: string,
  baseline: string,
  target: string,
  language: PlanLanguage,
  year = 2024,
): DraftIndicator[] => {
  const others = {
    measure: 'М',
    objective: '',
    budget: '',
    deadline: '',
    responsible: '',
    partners: '',
  }
  const text = readableText({ ...others, expectedResults, baseline, target })
  return interpretIndicators(text, wordsOf[language], year)
}

const said = ({ kind, name, unit, baseline, target }: DraftIndicator): string =>
  `${kind} ${name} [${unit ?? ''}] ${baseline.value ?? '?'} -> ${target.operator} ${target.value ?? ''}`.trim()

for (const [language, result, cells] of tables) {
  for (const [baseline, target, ...expected] of cells) {
    test(`${language}: what "${baseline}" and "${target}" say`, () => {
      assert.deepEqual(read(result, baseline, target, language).map(said), expected)
    })
  }
}

for (const language of planLanguages) {
  for (const [baseline, target, ...expected] of severalValues[language]) {
    test(`${language}: which of several values "${baseline}" and "${target}" say`, () => {
      assert.deepEqual(read('Result', baseline, target, language, 2025).map(said), expected)
    })
  }
}

test('what a person has to decide is not called sure', () => {
  for (const [baseline, target] of [
    ['', '80-90 %'],
    ['', '120/150'],
    ['', '2024: 5; 2025: 10'],
    ['', 'I тримесечие – 10; II тримесечие – 20'],
    ['', 'Издадени лицензи 1 200/1 500'],
    ['812 км', '+40 км'],
    ['5', 'два пъти повече'],
    ['', 'ежемесечно по 1 заседание'],
    ['Ниво 2', 'Ниво 3'],
    ['', 'Брой посетители – 1,234'],
    ['Брой сигнали – 34', 'Разгледани сигнали – 100 %'],
    ['Дял – 40 %', 'Дял – 30 %'],
    ['Срещи – 10', 'Срещи – 5'],
    ['85 %', 'Запазване на нивото'],
  ] as const) {
    const sure = read('Резултат', baseline, target, 'bg').filter(
      (each) => each.confidence === 'sure',
    )
    assert.deepEqual(sure, [], target)
  }
})
