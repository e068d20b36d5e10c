import sample from '../../../../sample/plan-2024.json' with { type: 'json' }
import { cellKeys, type MeasureText } from '../../../core/draft/draft.ts'
import type { ReadDocument } from '../../document.ts'
import { made, paragraph, table } from '../../tables/testing/made-document.ts'

/** A measure of the sample as its row in a document. */
export interface CleanRow {
  readonly number: string
  readonly goal: string
  readonly text: MeasureText
}

/**
 * The sample stands for a real plan and has its faults. Here they are mended, by position: what is not
 * named stays as it is.
 */
const mended: Readonly<Record<number, Partial<MeasureText>>> = {
  6: { budget: 'Фонд „Вътрешна сигурност“ 2014-2020 – 3 150 000 лв.' },
  15: {
    baseline: 'Извършени прегледи на новонастанени – 0',
    target: 'Извършени прегледи на новонастанени – 3 500',
  },
  16: { baseline: 'Амбулаторни прегледи – 0\nРаздадени лекарства и консумативи – 0' },
  17: {
    baseline: 'Проверки в РПЦ на ДАБ – 0',
    target: 'Проверки в РПЦ на ДАБ – 52',
  },
  23: {
    baseline: 'Учебни помагала за прогимназия – 1',
    target: 'Учебни помагала за прогимназия – 2',
  },
  25: { target: 'Обменени съобщения за незаконна миграция – 60' },
  27: { target: 'Наложени ПАМ – 60\nПредложения по чл. 21а от ЗЧРБ – 400 лица' },
  29: { responsible: 'НКБТХ, МВнР' },
  32: { responsible: 'НКБТХ, МКБТХ' },
  39: {
    baseline: 'Операции за връщане с участие на България – 0',
    target: 'Операции за връщане с участие на България – 8',
  },
  44: {
    expectedResults: 'Готовност за прилагане на Пакта',
    baseline: 'Изготвени национални планове – 0',
    target: 'Изготвени национални планове – 1',
  },
  45: { target: 'Обслужени в спешна помощ търсещи закрила – всички' },
  48: {
    baseline: 'Становища по молби за международна закрила – 20',
    target: 'Становища по молби за международна закрила – 40',
  },
  54: {
    budget: 'ФУМИ – персонал и поддръжка – 4 851 427 лв.',
    baseline: 'Отчетени проекти – 0',
    target: 'Отчетени проекти – 6',
  },
  55: { target: 'Оценки на нуждите на уязвими лица – 300' },
  56: { target: 'Оценки на интереса на детето – 120' },
  59: { partners: '' },
  63: { baseline: 'Консултирани настанени чужденци – 0' },
  67: { baseline: 'Участия в работните органи на Съвета на ЕС – 0' },
  69: { baseline: 'Брой сключени споразумения – 0' },
  70: { baseline: 'Идентифицирани и върнати граждани на трети страни – 0' },
  76: { baseline: 'Изготвени проекти на актове – 0', target: 'Изготвени проекти на актове – 2' },
  82: { baseline: 'Проведени обучения – 0\nОбучени специалисти – 0' },
}

/** A target that names what is counted gets a number of its own. */
function withValues(target: string, position: number): string {
  const lines = target.split('\n')
  const counted =
    /^(?:Брой |Проведени |Отправени |Постъпили |Участия |Наложени |Предложения |Изразени |Здравно-|Изследвания |Становища |Сключени |Идентифицирани |Върнати |Организирани |Обучени |Мониторингови |Държави |Амбулаторни |Раздадени |Изпълнени )/u
  return lines
    .map((line, index) =>
      counted.test(line) && !/–\s*(?:\d|до|минимум|всички)/u.test(line)
        ? `${line} – ${position + 11 + index}`
        : line,
    )
    .join('\n')
}

/** The sample plan without its faults, in Bulgarian. */
export const cleanRows: readonly CleanRow[] = sample.measures.map((measure, index) => {
  const position = index + 1
  const text = { ...measure.bg, ...mended[position] }
  const target = mended[position]?.target ?? withValues(text.target, position)
  return { number: String(position), goal: measure.goal, text: { ...text, target } }
})

const unused = ['МП', 'РДСП']
const explained = ['COLEP', 'PARIM', 'MIRAMI', 'FAR', 'RIAT']

export interface PlanAround {
  readonly declared: number
  readonly paragraphs: readonly string[]
  readonly glossary: readonly (readonly [abbreviation: string, meaning: string])[]
}

export const cleanAround: PlanAround = {
  declared: cleanRows.length,
  paragraphs: [],
  glossary: [
    ...sample.glossary
      .filter(({ abbreviation }) => !unused.includes(abbreviation))
      .map(({ abbreviation, bg }) => [abbreviation, bg] as const),
    ...explained.map((name) => [name, `Международна инициатива ${name}`] as const),
  ],
}

/** The plan as a reader of files would give it: title, sentence, table with its goals, abbreviations. */
export function planDocument(rows: readonly CleanRow[], around: PlanAround): ReadDocument {
  const body = sample.goals.flatMap(({ number, title }) => [
    [{ text: `${number}. ${title.bg}`, across: cellKeys.length + 1 }],
    ...rows
      .filter(({ goal }) => goal === number)
      .map((row) => [`${row.number}.`, ...cellKeys.map((cell) => row.text[cell])]),
  ])
  return made(
    paragraph(sample.title.bg),
    ...around.paragraphs.map(paragraph),
    paragraph(`Планът предвижда изпълнението на ${around.declared} мерки.`),
    table(
      [
        '№',
        'Мярка',
        'Цел',
        'Очаквани резултати',
        'Текуща стойност',
        'Целева стойност',
        'Бюджет',
        'Срок за изпълнение',
        'Отговорни институции',
        'Партньори',
      ],
      ...body,
    ),
    paragraph('Използвани съкращения'),
    table(...around.glossary.map(([abbreviation, meaning]) => [abbreviation, meaning])),
  )
}
