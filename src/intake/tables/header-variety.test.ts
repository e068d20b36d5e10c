import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlanLanguage } from '../../core/base/language.ts'
import { wordsOf } from '../words/words-of.ts'
import { isStrong, matchColumn } from './column-match.ts'
import { type ColumnKey, headerWords } from './header-words.ts'

const headers: Readonly<
  Record<PlanLanguage, Readonly<Partial<Record<ColumnKey, readonly string[]>>>>
> = {
  bg: {
    number: ['№', '№ по ред', 'Пореден номер', 'Мярка №'],
    measure: ['Мярка/Дейност', 'Предвидени мерки', 'Стъпки', 'Действие', 'Описание на дейността'],
    indicators: ['Показатели за изпълнение', 'Индикатор за резултат', 'Критерии за успех'],
    baseline: ['Базова стойност (2023 г.)', 'Изходна стойност', 'Настояща стойност'],
    target: ['Заложена стойност', 'Целева стойност 2026', 'Очаквана стойност'],
    budget: ['Необходими средства (хил. лв.)', 'Финансово осигуряване', 'Прогнозен бюджет, лв.'],
    deadline: ['Период на изпълнение', 'Краен срок', 'Времева рамка', 'Срок за реализация'],
    responsible: ['Водеща институция', 'Изпълнител', 'Компетентен орган', 'Отговорно лице'],
    partners: ['Ангажирани институции', 'Съизпълнители', 'Участващи организации'],
    unit: ['Мерна единица'],
    expectedResults: ['Очаквани резултати', 'Краен резултат'],
  },
  en: {
    number: ['No.', 'Ref', 'Action no.', 'S/N'],
    measure: ['Action', 'Key Actions', 'Planned activities', 'Commitment', 'Recommendation'],
    objective: ['Specific Objective', 'Strategic priority'],
    indicators: [
      'KPI',
      'Milestones',
      'Output indicators',
      'Measures of success',
      'Success criteria',
    ],
    baseline: ['Baseline (2024)', 'Current level', 'Starting point'],
    target: ['Target 2027', 'Target value', 'Final target'],
    budget: ['Cost (EUR)', 'Resources required', 'Budget (in EUR)', 'Financial implications'],
    deadline: ['Timeline', 'Due date', 'By when', 'Time-frame', 'Timescale', 'Target date'],
    responsible: [
      'Lead',
      'Lead Department',
      'Action owner',
      'Implementing entity',
      'Responsible body',
    ],
    partners: ['Support', 'Delivery partner', 'Supporting Departments', 'Key stakeholders'],
    expectedResults: ['Output', 'Outcome', 'Expected impact', 'Key deliverables'],
  },
  ru: {
    number: ['№ п/п'],
    measure: ['Наименование мероприятия', 'Содержание мероприятия', 'Перечень мероприятий'],
    indicators: ['Целевой показатель', 'Показатели эффективности', 'Индикаторы достижения'],
    baseline: ['Базовое значение', 'Исходное значение'],
    target: ['Плановое значение', 'Целевое значение на 2026 год'],
    budget: ['Объем финансирования, тыс. рублей', 'Источник финансирования', 'Стоимость'],
    deadline: ['Срок исполнения', 'Сроки реализации', 'Срок выполнения'],
    responsible: ['Ответственный исполнитель', 'Ответственные за исполнение', 'Исполнители'],
    partners: ['Соисполнители', 'Участники'],
    unit: ['Ед. изм.', 'Единица измерения'],
    expectedResults: ['Ожидаемый результат', 'Вид документа'],
  },
  sr: {
    number: ['Р.бр.', 'Редни број', 'Redni broj'],
    measure: ['Мера', 'Назив активности', 'Aktivnost', 'Mjera / aktivnost'],
    objective: ['Посебан циљ', 'Opšti cilj'],
    indicators: ['Показатељ резултата', 'Показатељи на нивоу мере', 'Indikator rezultata'],
    baseline: ['Почетна вредност', 'Početna vrijednost', 'Полазна вредност'],
    target: ['Циљана вредност у години 2026', 'Ciljna vrednost'],
    budget: ['Укупна процењена финансијска средства', 'Procenjena vrednost', 'Извор финансирања'],
    deadline: ['Рок за завршетак активности', 'Rok', 'Период спровођења', 'Vremenski okvir'],
    responsible: [
      'Носилац',
      'Орган који спроводи активност',
      'Nosioci aktivnosti',
      'Nadležni organ',
    ],
    partners: ['Партнери', 'Органи партнери у спровођењу активности', 'Saradnici'],
    unit: ['Јединица мере', 'Jedinica mere'],
  },
  mk: {
    number: ['Ред. бр.', 'Реден број'],
    measure: ['Мерка', 'Активност', 'Планирани активности'],
    indicators: ['Индикатор за успех', 'Индикатори', 'Показател'],
    baseline: ['Почетна вредност', 'Појдовна основа'],
    target: ['Целна вредност', 'Таргет'],
    budget: ['Буџет', 'Извор на финансирање', 'Финансиски импликации', 'Потребни средства'],
    deadline: ['Рок', 'Временска рамка', 'Рок за спроведување'],
    responsible: ['Носител', 'Надлежна институција', 'Одговорна институција'],
    partners: ['Партнери', 'Засегнати страни'],
    expectedResults: ['Очекувани резултати', 'Исход'],
  },
  ro: {
    number: ['Nr. crt.', 'Nr. d/o'],
    measure: ['Acțiuni', 'Măsuri', 'Activități', 'Denumirea acţiunii', 'Masuri propuse'],
    objective: ['Obiective specifice', 'Obiectiv general'],
    indicators: ['Indicatori de rezultat', 'Indicatori de performanță', 'Indicatori de progres'],
    baseline: ['Valoare de referință', 'Valoarea de bază'],
    target: ['Țintă', 'Ţinta 2027', 'Valoare tinta'],
    budget: ['Surse de finanțare', 'Buget estimat (mii lei)', 'Costuri estimate'],
    deadline: ['Termen', 'Termen de realizare', 'Perioada de implementare'],
    responsible: ['Responsabil', 'Instituția responsabilă', 'Institutii responsabile'],
    partners: ['Parteneri', 'Instituții implicate', 'Parteneri de implementare'],
    expectedResults: ['Rezultate așteptate', 'Rezultate scontate'],
  },
}

const beside: Readonly<Record<PlanLanguage, readonly string[]>> = {
  bg: ['Източник на информация', 'Средства за проверка', 'Целева група', 'Вид на мярката'],
  en: ['Means of verification', 'Source of data', 'Target group', 'Type of action'],
  ru: ['Источник данных', 'Целевая группа'],
  sr: ['Извор провере', 'Izvor verifikacije', 'Базна година', 'Тип мере'],
  mk: ['Извор на верификација', 'Целна група'],
  ro: ['Surse de verificare', 'Grup țintă', 'Mijloace de verificare'],
}

for (const [language, columns] of Object.entries(headers)) {
  const words = headerWords(wordsOf[language as PlanLanguage])

  test(`${language}: headers of plans name their columns`, () => {
    for (const [key, texts] of Object.entries(columns))
      for (const text of texts) {
        const match = matchColumn(text, words)
        const found = match?.key === 'source' && key === 'budget' ? 'budget' : match?.key
        assert.equal(found, key, text)
        assert.ok(match && isStrong(match), text)
      }
  })

  test(`${language}: in capitals and broken over lines they say the same`, () => {
    for (const text of Object.values(columns).flat())
      assert.equal(
        matchColumn(text.toUpperCase().replace(' ', '\n'), words)?.key,
        matchColumn(text, words)?.key,
        text,
      )
  })

  test(`${language}: what stands beside a plan’s columns names none of them`, () => {
    for (const text of beside[language as PlanLanguage])
      assert.equal(matchColumn(text, words), undefined, text)
  })
}
