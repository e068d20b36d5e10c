import { Type } from 'typebox'
import { languages } from '../../../core/base/language.ts'
import { described, exactly, oneOf, orNull } from '../described.ts'

/** A number in plain decimal notation, so that none of its digits is lost on the way. */
export const Decimal = Type.String({ pattern: '^-?[0-9]+(\\.[0-9]+)?$' })
export const Day = Type.String({ format: 'date', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })
export const Instant = Type.String({ format: 'date-time' })

const Slug = Type.String({ pattern: '^[a-z0-9-]{1,100}$' })
const Code = Type.String({ pattern: '^[A-Za-z0-9.-]{1,60}$' })

export const PlanId = described(
  { bg: 'Планът, както е в адреса му', en: 'The plan, as in its address' },
  Slug,
)
export const MeasureId = described(
  { bg: 'Код на мярката, част от адреса ѝ', en: 'The code of the measure, part of its address' },
  Code,
)
export const IndicatorId = described(
  {
    bg: 'Кодът на мярката и редът на индикатора в нея: 10.2',
    en: 'The code of the measure and the order of the indicator in it: 10.2',
  },
  Code,
)
export const GoalId = described(
  { bg: 'Номер на стратегическата цел', en: 'The number of the strategic goal' },
  Type.String({ minLength: 1, maxLength: 60 }),
)

/** What every address takes. */
export const inLanguage = {
  lang: Type.Optional(
    described(
      {
        bg: 'Език на думите; иначе според заглавката Accept-Language, иначе български',
        en: 'The language of words; else by the Accept-Language header, else Bulgarian',
      },
      oneOf(languages),
    ),
  ),
}

/** What every address of a plan's content takes. */
export const ofVersion = {
  ...inLanguage,
  version: Type.Optional(
    described(
      { bg: 'Версия на публикацията; иначе последната', en: 'The version; else the latest' },
      Type.Integer({ minimum: 1, maximum: 999_999 }),
    ),
  ),
}

export const mostItems = 500
const usualItems = 100

/** What every list takes. */
export const inPages = {
  limit: Type.Optional(
    described(
      { bg: `Колко най-много; иначе ${usualItems}`, en: `How many at most; else ${usualItems}` },
      Type.Integer({ minimum: 1, maximum: mostItems }),
    ),
  ),
  cursor: Type.Optional(
    described(
      {
        bg: 'Откъде продължава списъкът: взема се от „next“',
        en: 'Where the list goes on: taken from "next"',
      },
      Type.String({ pattern: '^[A-Za-z0-9_-]{1,400}$' }),
    ),
  ),
}

export const limitOf = ({ limit = usualItems }: { readonly limit?: number }): number => limit

/** The members that a page of a list has beside its items. */
export const Next = described(
  {
    bg: 'Адрес на следващата страница; null след последната',
    en: 'The address of the next page; null after the last',
  },
  orNull(Type.String({ format: 'uri-reference' })),
)
export const Total = described(
  { bg: 'Колко са общо, на всички страници', en: 'How many there are in all, on all pages' },
  Type.Integer({ minimum: 0 }),
)
export const Version = described(
  { bg: 'Версия на публикацията, от 1', en: 'The version of the publication, from 1' },
  Type.Integer({ minimum: 1 }),
)

export const Interval = described(
  {
    bg: 'Между какво е степента, докато част от нея е неизвестна',
    en: 'Between what the degree lies while a part of it is unknown',
  },
  exactly({
    low: described({ bg: 'Ако неизвестното е 0', en: 'With the unknown at 0' }, Decimal),
    high: described({ bg: 'Ако неизвестното е 100', en: 'With the unknown at 100' }, Decimal),
  }),
)
export const DegreeValue = described(
  {
    bg: 'Степен на изпълнение в проценти, от 0 до 100; null винаги има причина',
    en: 'The degree of implementation in per cent, from 0 to 100; null always has a reason',
  },
  orNull(Decimal),
)
