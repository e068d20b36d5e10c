import type { Decimal } from '../core/base/decimal.ts'
import type { PageForm } from './forms.ts'
import { textOf } from './forms.ts'
import type { Typed } from './ledger.ts'
import type { Chance } from './random.ts'

/** What is typed into the form of a report, and what it means to the plan's arithmetic. */
export interface TypedReport {
  readonly fields: Readonly<Record<string, string>>
  readonly typed: readonly Typed[]
}

/**
 * A report as a person fills it who looks at nothing but the form: whatever it asks is answered.
 *
 * @param name tells one filling from all others
 * @param month from 1; the stages of a law come one after another
 */
export function fill(
  form: PageForm,
  body: string,
  {
    chance,
    name,
    month,
  }: { readonly chance: Chance; readonly name: string; readonly month: number },
): TypedReport {
  const fields: Record<string, string> = { done: `Свършено: ${name}.` }
  const typed: Typed[] = []
  for (const position of positionsIn(form)) {
    const of = `${name}/${position}`
    const stages = stagesIn(form, body, position)
    if (stages.length > 0) {
      const done = stages.slice(0, Math.min(stages.length, Math.ceil(month / 3)))
      for (const { field } of done) fields[field] = 'yes'
      typed.push({ indicator: position, reported: { done: done.map((stage) => stage.name) } })
    } else if (chance.percent(`nothing/${of}`, 4)) {
      fields[`nothing-${position}`] = 'yes'
      fields[`note-${position}`] = 'През периода няма данни.'
    } else if (form.offers.has(`numerator-${position}`)) {
      const numerator = String(chance.between(of, 20, 99)) as Decimal
      const denominator = '100' as Decimal
      fields[`numerator-${position}`] = numerator
      fields[`denominator-${position}`] = denominator
      typed.push({ indicator: position, reported: { numerator, denominator } })
    } else {
      const value = String(chance.between(of, 1, 9) + 3) as Decimal
      fields[`value-${position}`] = value
      typed.push({ indicator: position, reported: { value } })
    }
  }
  return { fields, typed }
}

const positionsIn = ({ offers }: PageForm): number[] =>
  [...offers.keys()].flatMap((name) => {
    const [, position] = /^nothing-(\d+)$/.exec(name) ?? []
    return position === undefined ? [] : [Number(position)]
  })

/** The boxes of an indicator's stages, with the names that stand beside them. */
const stagesIn = ({ offers }: PageForm, body: string, position: number) =>
  [...offers.keys()]
    .filter((name) => name.startsWith(`stage-${position}-`))
    .map((field) => {
      const [, name = ''] = new RegExp(`id="${field}"[^>]*><span>([^<]*)`).exec(body) ?? []
      return { field, name: textOf(name) }
    })
