import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlanLanguage } from '../../core/base/language.ts'
import { documentLanguage } from './document-language.ts'

/** Measures as plans say them, with as few everyday words as such lines have. */
const measures: Readonly<Record<PlanLanguage, readonly string[]>> = {
  bg: [
    'Ваучери за иновации. Издадени ваучери: 120. март – декември',
    'Центрове за компетентност. Работещи центрове – 4',
    'Обновяване на лаборатории. Обновени лаборатории 40',
    'Ремонт на покриви. 12 покрива. Община Русе',
    'Обучения по дигитални умения – 300 лица',
    'Изготвяне на доклад. Доклад – 1',
    'Залесяване. 200 декара. ИАГ',
    'Нова автобусна линия; автобуси – 6',
    'Информационна кампания. Бюджет: 20 000',
    'Закупуване на оборудване. Министерство на здравеопазването',
  ],
  ru: [
    'Ваучеры на инновации. Выдано ваучеров: 120. март – декабрь',
    'Центры компетенций. Работающие центры – 4',
    'Обновление лабораторий. Обновлено лабораторий 40',
    'Ремонт крыш. 12 крыш. Администрация города',
    'Обучение цифровым навыкам – 300 человек',
    'Подготовка доклада. Доклад – 1',
    'Посадка леса. 200 гектаров. Рослесхоз',
    'Новый автобусный маршрут; автобусов – 6',
    'Информационная кампания. Бюджет: 20 000',
    'Закупка оборудования. Министерство здравоохранения',
  ],
  mk: [
    'Ваучери за иновации. Издадени ваучери: 120. март – декември',
    'Центри за компетентност. Активни центри – 4',
    'Обновување лаборатории. Обновени лаборатории 40',
    'Поправка на покриви. 12 покриви. Општина Битола',
    'Обуки за дигитални вештини – 300 лица',
    'Подготовка на извештај. Извештај – 1',
    'Пошумување. 200 хектари. Македонски шуми',
    'Нова автобуска линија; автобуси – 6',
    'Информативна кампања. Буџет: 20 000',
    'Набавка на опрема. Министерство за здравство',
  ],
  sr: [
    'Ваучери за иновације. Издати ваучери: 120. март – децембар',
    'Центри компетентности. Активни центри – 4',
    'Обнова лабораторија. Обновљене лабораторије 40',
    'Поправка кровова. 12 кровова. Општина Чачак',
    'Обуке о дигиталним вештинама – 300 лица',
    'Израда извештаја. Извештај – 1',
    'Пошумљавање. 200 хектара. Србијашуме',
    'Нова аутобуска линија; аутобуси – 6',
    'Информативна кампања. Буџет: 20 000',
    'Набавка опреме. Министарство здравља',
  ],
  ro: [
    'Vouchere pentru inovare. Vouchere acordate: 120',
    'Centre de competență. Centre active – 4',
    'Modernizarea laboratoarelor. Laboratoare modernizate 40',
    'Repararea acoperișurilor. 12 acoperișuri. Primăria Cluj',
    'Cursuri de competențe digitale – 300 persoane',
    'Elaborarea raportului. Raport – 1',
    'Împăduriri. 200 hectare. Romsilva',
    'Linie nouă de autobuz; autobuze – 6',
    'Campanie de informare. Buget: 20 000',
    'Achiziția echipamentelor. Ministerul Sănătății',
  ],
  en: [
    'Innovation vouchers. Vouchers issued: 120. March – December',
    'Competence centres. Working centres – 4',
    'Renovation of laboratories. Laboratories renovated 40',
    'Roof repairs. 12 roofs. City council',
    'Digital skills training – 300 people',
    'Drafting of a report. Report – 1',
    'Tree planting. 200 hectares. Forest agency',
    'New bus line; buses – 6',
    'Information campaign. Budget: 20 000',
    'Purchase of equipment. Ministry of Health',
  ],
}

/** What stands above them. */
const headers: Readonly<Record<PlanLanguage, readonly string[]>> = {
  bg: ['Мярка Показател Срок', 'Какво Кой Кога', 'Дейност Отговорник Бюджет'],
  ru: ['Мера Показатель Срок', 'Что Кто Когда', 'Мероприятие Исполнитель Бюджет'],
  mk: ['Мерка Показател Рок', 'Што Кој Кога', 'Активност Носител Буџет'],
  sr: ['Мера Показатељ Рок', 'Шта Ко Када', 'Активност Носилац Буџет'],
  ro: ['Măsură Indicator Termen', 'Ce Cine Când', 'Activitate Responsabil Buget'],
  en: ['Measure Indicator Deadline', 'What Who When', 'Activity Owner Budget'],
}

/** Thirty plans of two measures: each measure with the three after it, below a header. */
const plansOf = (lines: readonly string[], above: readonly string[]): (readonly string[])[] =>
  lines.flatMap((line, index) =>
    above.map((header, step) => [header, line, lines[(index + step + 1) % lines.length] ?? '']),
  )

for (const [language, lines] of Object.entries(measures))
  test(`thirty plans of two measures in ${language} are read in ${language}`, () => {
    const wrong = plansOf(lines, headers[language as PlanLanguage]).flatMap((plan) => {
      const read = documentLanguage(plan)
      return read === language ? [] : [`${read}: ${plan.join(' | ')}`]
    })
    assert.deepEqual(wrong, [])
  })
