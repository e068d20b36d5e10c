import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { planLanguages } from '../../core/base/language.ts'
import type { PlanContent } from '../../core/plan/plan.ts'
import { refused } from '../package/refusals.ts'

const Words = Type.Object(
  Object.fromEntries(
    planLanguages.map((language) => [language, Type.Optional(Type.String({ maxLength: 10_000 }))]),
  ),
)

const Described = Type.Object({
  merilo: Type.Object({
    format: Type.Literal('merilo-data-package/1'),
    title: Words,
    year: Type.Integer({ minimum: 1, maximum: 9999 }),
    language: Type.Enum([...planLanguages]),
    declaredMeasureCount: Type.Union([
      Type.Integer({ minimum: 0, maximum: 1_000_000 }),
      Type.Null(),
    ]),
  }),
})

/** What a data package of ours says of the plan as a whole. @throws {Refused} where it is another's. */
export function describedPlan(
  descriptor: unknown,
): Pick<PlanContent, 'title' | 'year' | 'language' | 'declaredMeasureCount'> {
  if (!Value.Check(Described, descriptor)) throw refused('foreign-data-package')
  const { title, year, language, declaredMeasureCount } = descriptor.merilo
  return { title, year, language, declaredMeasureCount }
}
