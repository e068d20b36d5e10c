import { type Decimal, toRational } from '../../core/base/decimal.ts'
import { compare } from '../../core/base/rational.ts'
import type { Confidence, DraftOperator, IndicatorKind } from '../../core/draft/draft.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { phraseAtStart, says, saysOnly } from '../words/phrase-pattern.ts'
import type { CellThing } from './cell-thing.ts'
import { unitInName } from './unit.ts'

/** What an indicator's target says together with all else that is known of it. */
export interface Aim {
  readonly target: CellThing | null
  /** Where things stand; null where the plan does not say. */
  readonly before: Decimal | null
  readonly kind: IndicatorKind
  readonly name: string
  /** What is to be done. */
  readonly work: string
}

/** The value to reach and from which side; `sure` where the words say so. */
export interface Reached {
  readonly operator: DraftOperator
  readonly value: Decimal | null
  readonly confidence: Confidence
}

/** What is to be reached. What shall only be kept, without a number, is to stay at least where it stands. */
export function whatToReach(
  { target, before, kind, name, work }: Aim,
  words: LanguageWords,
): Reached {
  const sure = (operator: DraftOperator, value: Decimal | null): Reached => ({
    operator,
    value,
    confidence: 'sure',
  })
  if (!target) return sure('none', null)
  const value = reachedValue(target, before)
  if (
    value === null &&
    target.value === '0' &&
    says(`${name} ${target.label}`, words.lowerIsBetter)
  )
    return { operator: 'at-most', value: target.value, confidence: 'likely' }
  if (target.all) return sure('all', value)
  if (value === null && target.value === null && kind === 'maintain' && before !== null) {
    return { operator: 'at-least', value: before, confidence: 'unsure' }
  }
  if (value === null) return sure('none', null)
  return withValue(target, value, { before, name, work }, words)
}

/** From which side a value is to be reached, by its own words, then by where things stand. */
function withValue(
  target: CellThing,
  value: Decimal,
  { before, name, work }: Pick<Aim, 'before' | 'name' | 'work'>,
  words: LanguageWords,
): Reached {
  const reached = (operator: DraftOperator, confidence: Confidence): Reached => ({
    operator,
    value,
    confidence,
  })
  if (isRank(target, name, words))
    return reached('at-most', target.operator === 'at-most' ? 'sure' : 'likely')
  if (target.operator !== null) return reached(target.operator, 'sure')
  // "Infant mortality – 4 per 1,000" is to be no more; "Complaints answered – 95 %" may be either.
  if (before === null && says(name, words.lowerIsBetter))
    return reached(
      isRate(target) || isLevel(target, name, words) ? 'at-most' : 'at-least',
      'likely',
    )
  if (!falls(value, before)) return reached('at-least', 'sure')
  if (saysToFall(target, value, name, words)) return reached('at-most', 'sure')
  // "Reduce the downtime of pumps": what falls from 21 to 10 is meant to.
  const meant = says(name, words.lowerIsBetter) || phraseAtStart(work, words.falling) !== ''
  if (meant) return reached('at-most', 'likely')
  // A lower number of things may be less work; nobody plans a lower share or time unless that is the aim.
  const lower = target.percent || isLevel(target, name, words) || isRate(target)
  return reached(lower ? 'at-most' : 'at-least', 'unsure')
}

/** "CPI rank – 30": the 30th place or a better one. "Ranking of schools published" is none. */
const isRank = ({ percent, unit }: CellThing, name: string, words: LanguageWords): boolean =>
  !percent && unit === null && says(name, words.rank.said) && !says(name, words.delivered)

/** "9 per 1,000 live births", "0,3 ‰": how often, which is less only where less is the aim. */
const isRate = ({ notes, unit }: CellThing): boolean =>
  [...notes, unit ?? ''].some((said) => /(?<!\d)10{0,2}[ .,]?000(?!\d)|‰/.test(said))

/** "Среден срок (дни)", "Distance – 3 km": measured, and nothing that is done; "Ремонтирани – 5 км" is. */
function isLevel({ unit, label }: CellThing, name: string, words: LanguageWords): boolean {
  const said = `${name} ${label}`
  const done = (said.match(/\p{L}+/gu) ?? []).some((word) =>
    words.participleEndings.some((ending) => word.endsWith(ending)),
  )
  // "Дни за действие" are days that are held; "(дни)" behind a name is what it is measured in.
  const measured = saysOnly(unit ?? '', words.measuringUnits) || unitInName(name, words) !== null
  return measured && !done && !says(said, words.delivered)
}

/** A zero after a zero or after nothing asks for nothing. */
const reachedValue = (target: CellThing, before: Decimal | null): Decimal | null =>
  target.value === '0' && (before === null || before === '0') ? null : target.value

const falls = (value: Decimal, before: Decimal | null): boolean =>
  before !== null && compare(toRational(value), toRational(before)) < 0

const saysToFall = (
  target: CellThing,
  value: Decimal,
  name: string,
  words: LanguageWords,
): boolean => target.was !== null || value === '0' || says(`${name} ${target.label}`, words.falling)
