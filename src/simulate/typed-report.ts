import type { Decimal } from '../core/base/decimal.ts'
import type { ReportedValue } from '../core/report/report.ts'
import type { PageForm } from './forms.ts'
import { textOf } from './forms.ts'
import type { Typed, TypedMoney } from './ledger.ts'
import type { Chance } from './random.ts'

/** What is typed into the form of a report, and what it means to the plan's arithmetic. */
export interface TypedReport {
  readonly fields: Readonly<Record<string, string>>
  readonly typed: readonly Typed[]
  readonly money: readonly TypedMoney[]
}

/**
 * A report as a person fills it who looks at nothing but the form: whatever it asks is answered.
 *
 * @param name tells one filling from all others
 * @param month from 1; the stages of a law come one after another
 * @param isBegun whether somebody has written to it before
 */
export function fill(
  form: PageForm,
  body: string,
  {
    chance,
    name,
    month,
    isBegun,
  }: {
    readonly chance: Chance
    readonly name: string
    readonly month: number
    readonly isBegun: boolean
  },
): TypedReport {
  const fields: Record<string, string> = { done: `Свършено: ${name}.` }
  const typed: Typed[] = []
  for (const position of positionsIn(form)) {
    const of = `${name}/${position}`
    const stages = stagesIn(form, body, position)
    const proposed = isBegun ? '' : (form.fields.get(`value-${position}`) ?? '')
    if (proposed !== '') {
      // What the form begins with comes from what took place.
      fields[`value-${position}`] = proposed
      typed.push({ indicator: position, reported: { value: proposed as Decimal } })
    } else if (stages.length > 0) {
      const done = stages.slice(0, Math.min(stages.length, Math.ceil(month / 3)))
      for (const { field } of done) fields[field] = 'yes'
      typed.push({ indicator: position, reported: { done: done.map((stage) => stage.name) } })
    } else if (chance.percent(`nothing/${of}`, 4)) {
      fields[`nothing-${position}`] = 'yes'
      fields[`note-${position}`] = 'През периода няма данни.'
    } else {
      const [said, reported] = numberOf(form, position, chance, of)
      Object.assign(fields, said)
      typed.push({ indicator: position, reported })
    }
  }
  const money = allocationsIn(form).map((allocation) => ({
    allocation,
    amount: String(chance.between(`${name}/money/${allocation}`, 1, 9) * 10) as Decimal,
  }))
  for (const { allocation, amount } of money) {
    fields[`spent-${allocation}`] = amount
    fields[`paper-${allocation}`] = `Платежно нареждане ${name}`
  }
  return { fields, typed, money }
}

const positionsIn = ({ offers }: PageForm): number[] =>
  [...offers.keys()].flatMap((name) => {
    const [, position] = /^nothing-(\d+)$/.exec(name) ?? []
    return position === undefined ? [] : [Number(position)]
  })

/** A share where the form asks for its parts, else a number. */
function numberOf(
  form: PageForm,
  position: number,
  chance: Chance,
  of: string,
): readonly [Record<string, string>, ReportedValue] {
  if (!form.offers.has(`numerator-${position}`)) {
    const value = String(chance.between(of, 1, 9) + 3) as Decimal
    return [{ [`value-${position}`]: value }, { value }]
  }
  const numerator = String(chance.between(of, 20, 99)) as Decimal
  const denominator = '100' as Decimal
  const said = { [`numerator-${position}`]: numerator, [`denominator-${position}`]: denominator }
  return [said, { numerator, denominator }]
}

/** The sums of the measure's funding, by the places that reports know them by. */
const allocationsIn = ({ offers }: PageForm): number[] =>
  [...offers.keys()].flatMap((name) => {
    const [, place] = /^spent-(\d+)$/.exec(name) ?? []
    return place === undefined ? [] : [Number(place)]
  })

/** The boxes of an indicator's stages, with the names that stand beside them. */
const stagesIn = ({ offers }: PageForm, body: string, position: number) =>
  [...offers.keys()]
    .filter((name) => name.startsWith(`stage-${position}-`))
    .map((field) => {
      const [, name = ''] = new RegExp(`id="${field}"[^>]*><span>([^<]*)`).exec(body) ?? []
      return { field, name: textOf(name) }
    })
