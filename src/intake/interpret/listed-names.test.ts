import assert from 'node:assert/strict'
import { test } from 'node:test'
import { confidenceOf } from '../../core/draft/draft.ts'
import { bulgarianRegister } from '../register.ts'
import { wordsOf } from '../words/words-of.ts'
import { interpretInstitutions } from './institutions.ts'

const read = (language: 'bg' | 'en', text: string) =>
  interpretInstitutions(text, wordsOf[language], bulgarianRegister, [])

const check = (language: 'bg' | 'en', text: string, expected: readonly string[]): void =>
  assert.deepEqual(
    read(language, text).map(({ name }) => name),
    expected,
    text,
  )

test('the last of a list stands apart from the one before it', () => {
  check('bg', 'Общини Ловеч, Троян и Тетевен', ['Общини Ловеч', 'Троян', 'Тетевен'])
  check('en', 'Mayo, Sligo and Leitrim County Council', ['Mayo', 'Sligo', 'Leitrim County Council'])
  check('en', 'North Wales Fire Service and Coastal Rescue Service', [
    'North Wales Fire Service',
    'Coastal Rescue Service',
  ])
})

test('a list that was parted by guess is not sure', () => {
  for (const text of ['Общини Ловеч, Троян и Тетевен', 'Общини Банско, Разлог и Белица']) {
    assert.ok(
      read('bg', text).some((each) => confidenceOf(each) !== 'sure'),
      text,
    )
  }
})

test('"и" inside one name parts nothing', () => {
  check('bg', 'Асоциация за лов и риболов', ['Асоциация за лов и риболов'])
  check('en', 'Food and Veterinary Office', ['Food and Veterinary Office'])
})

test('a name with a hyphen is one name', () => {
  check('en', 'Eco-Clubs, Baden-Baden Trust', ['Eco-Clubs', 'Baden-Baden Trust'])
})

test('whoever acts through what is its own brings in nobody; a name does', () => {
  check('bg', 'МОН, чрез регионалните си структури', ['МОН'])
  check('en', 'Port Authority, through its local offices', ['Port Authority'])
  check('bg', 'МОН, чрез ЦОИДУЕМ', ['МОН', 'ЦОИДУЕМ'])
})

test('a field of work behind a comma belongs to the name before it, and a person confirms it', () => {
  for (const [language, text, expected] of [
    ['en', 'Ministry of Tourism, Sports', ['Ministry of Tourism, Sports']],
    ['en', 'Department of Fisheries, Teagasc', ['Department of Fisheries', 'Teagasc']],
    ['bg', 'Министерство на туризма, спорта', ['Министерство на туризма, спорта']],
    ['bg', 'Министерство на културата, Училища', ['МК', 'Училища']],
    ['bg', 'Дирекция „Култура, спорт“; МВР', ['Дирекция „Култура, спорт“', 'МВР']],
    ['ro', 'Secția cultură, tineret și sport', ['Secția cultură, tineret și sport']],
    ['ro', 'Secția cultură, Primăria', ['Secția cultură', 'Primăria']],
    ['ru', 'Отдел культуры, спорта', ['Отдел культуры, спорта']],
    ['mk', 'Сектор за култура, спорт', ['Сектор за култура, спорт']],
    ['sr', 'Министарство трговине, туризма', ['Министарство трговине, туризма']],
  ] as const) {
    const names = interpretInstitutions(text, wordsOf[language], bulgarianRegister, [])
    assert.deepEqual(
      names.map(({ name }) => name),
      expected,
      text,
    )
    const joined = names.find(({ name }) => name.includes(','))
    if (joined) assert.notEqual(confidenceOf(joined), 'sure', text)
  }
})
