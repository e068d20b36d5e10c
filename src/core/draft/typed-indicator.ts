import type { Decimal } from '../base/decimal.ts'
import type { Language } from '../base/language.ts'
import { areRefusals, type Refusal } from '../base/refusal.ts'
import { readTypedNumber } from '../base/typed-number.ts'
import { type Accumulation, accumulations, type Measurement, measurements } from './accumulation.ts'
import {
  type DraftIndicator,
  type DraftOperator,
  draftOperators,
  type IndicatorKind,
  indicatorKinds,
} from './draft.ts'
import { isSetTarget, type SetTarget, setTargetKinds } from './target.ts'
import type { TypedStages } from './typed-stages.ts'
import { parseTypedTarget, type TypedTarget } from './typed-target.ts'

/** The fields of the form that corrects how an indicator was understood, as they were typed. */
export interface TypedIndicator
  extends TypedStages,
    Partial<Pick<TypedTarget, 'low' | 'high' | 'direction' | 'tolerance' | 'toleranceKind'>> {
  readonly name: string
  readonly kind: string
  readonly unit: string
  readonly baseline: string
  /** An operator, or the kind of a target that no operator and value say. */
  readonly operator: string
  readonly target: string
  /** Empty: as its kind has it. */
  readonly accumulates: string
  /** Empty: as its kind has it. */
  readonly measured: string
}

const longestName = 500
const longestUnit = 100

/**
 * The indicator as a person set it, in place of what was understood; the notes from the document stay. Or
 * everything that is wrong with the fields, each refusal naming its field.
 */
export function parseTypedIndicator(
  typed: TypedIndicator,
  understood: DraftIndicator,
  language: Language,
): DraftIndicator | readonly Refusal[] {
  const name = typed.name.replace(/\s+/gu, ' ').trim()
  const kind = indicatorKinds.find((each) => each === typed.kind)
  const unit = typed.unit.replace(/\s+/gu, ' ').trim()
  const requirement = requirementOf(typed, understood, language)
  const baseline = optionalNumber('baseline', typed.baseline, language)
  const target = optionalNumber('target', typed.target, language)
  const arithmetic = arithmeticOf(typed)
  const refusals = [
    name === '' || name.length > longestName ? nameWanted : undefined,
    kind ? undefined : kindWanted,
    unit.length > longestUnit ? unitTooLong : undefined,
    ...(areRefusals(requirement) ? requirement : []),
    'code' in baseline ? baseline : undefined,
    'code' in target ? target : undefined,
    ...refusalsOfArithmetic(typed, arithmetic),
  ].filter((refusal) => refusal !== undefined)
  if (
    refusals.length > 0 ||
    !kind ||
    areRefusals(requirement) ||
    'code' in baseline ||
    'code' in target
  ) {
    return refusals
  }
  return {
    name,
    kind,
    unit: unit === '' ? null : unit,
    baseline: { ...understood.baseline, value: baseline.value },
    target: { ...understood.target, operator: requirement.operator, value: target.value },
    ...(requirement.set ? { set: requirement.set } : {}),
    ...(arithmetic.accumulates ? { accumulates: arithmetic.accumulates } : {}),
    ...(arithmetic.measured ? { measured: arithmetic.measured } : {}),
    ...(understood.sensitivity ? { sensitivity: understood.sensitivity } : {}),
    confidence: 'sure',
  }
}

interface Arithmetic {
  readonly accumulates: Accumulation | undefined
  readonly measured: Measurement | undefined
}

const arithmeticOf = (typed: TypedIndicator): Arithmetic => ({
  accumulates: accumulations.find((each) => each === typed.accumulates),
  measured: measurements.find((each) => each === typed.measured),
})

function refusalsOfArithmetic(
  typed: TypedIndicator,
  { accumulates, measured }: Arithmetic,
): readonly Refusal[] {
  const isShare = typed.kind === 'percent' || typed.unit.trim() === '%'
  return [
    ...(typed.accumulates !== '' && !accumulates ? [accumulationWanted] : []),
    ...(accumulates === 'sum' && isShare ? [sharesAreNotAdded] : []),
    ...(typed.measured !== '' && !measured ? [measurementWanted] : []),
    ...(measured === 'change' && typed.baseline.trim() === '' ? [changeWithoutBaseline] : []),
  ]
}

/** An empty field is no number, which is not zero; a percent sign may stand after one. */
function optionalNumber(
  field: 'baseline' | 'target',
  typed: string,
  language: Language,
): { readonly value: Decimal | null } | Refusal {
  const read = readTypedNumber(typed.replace(/\s*%\s*$/u, ''), language)
  if ('decimal' in read) return { value: read.decimal }
  return read.trouble === 'empty' ? { value: null } : { ...numberWanted, field }
}

interface Requirement {
  readonly operator: DraftOperator
  readonly set?: SetTarget
}

function requirementOf(
  typed: TypedIndicator,
  understood: DraftIndicator,
  language: Language,
): Requirement | readonly Refusal[] {
  const { operator: chosen, target } = typed
  const operator = draftOperators.find((each) => each === chosen)
  if (operator) {
    const kind = indicatorKinds.find((each) => each === typed.kind)
    const refusal = refusalOfTarget(operator, target, kind)
    return refusal ? [refusal] : { operator }
  }
  if (!setTargetKinds.some((each) => each === chosen)) return [operatorWanted]
  if (target.trim() !== '') return [valueBesideTarget]
  // A form that asks for nothing but the kind leaves what was set as it is.
  if (typed.low === undefined && understood.set?.kind === chosen)
    return { operator: 'none', set: understood.set }
  const set = parseTypedTarget({ ...nothingTyped, ...typed, target: chosen }, language)
  if (areRefusals(set)) return set
  return isSetTarget(set) ? { operator: 'none', set } : [operatorWanted]
}

const nothingTyped: Omit<TypedTarget, 'target'> = {
  value: '',
  low: '',
  high: '',
  direction: '',
  tolerance: '',
  toleranceKind: '',
}

function refusalOfTarget(
  operator: DraftOperator,
  typed: string,
  kind: IndicatorKind | undefined,
): Refusal | undefined {
  const empty = typed.trim() === ''
  if (operator === 'none') return empty ? undefined : valueWithoutRequirement
  if (operator === 'all' || !empty) return undefined
  // A deliverable exists or does not: its target is understood to be one.
  return kind === 'milestone' ? undefined : requirementWithoutValue
}

const nameWanted: Refusal = {
  code: 'indicator-name-wanted',
  field: 'name',
  message: {
    bg: 'Въведете наименование на индикатора, най-много 500 знака.',
    en: 'Enter the name of the indicator, at most 500 characters.',
  },
}

const kindWanted: Refusal = {
  code: 'indicator-kind-wanted',
  field: 'kind',
  message: { bg: 'Изберете вид от списъка.', en: 'Choose a kind from the list.' },
}

const unitTooLong: Refusal = {
  code: 'unit-too-long',
  field: 'unit',
  message: {
    bg: 'Въведете мерна единица до 100 знака.',
    en: 'Enter a unit of at most 100 characters.',
  },
}

const operatorWanted: Refusal = {
  code: 'operator-wanted',
  field: 'operator',
  message: { bg: 'Изберете изискване от списъка.', en: 'Choose a requirement from the list.' },
}

const numberWanted: Refusal = {
  code: 'not-a-number',
  message: {
    bg: 'Въведете само число, например 1\u00a0234,5, или оставете полето празно.',
    en: 'Enter a number only, for example 1,234.5, or leave the field empty.',
  },
}

const accumulationWanted: Refusal = {
  code: 'accumulation-wanted',
  field: 'accumulates',
  message: {
    bg: 'Изберете от списъка как се събира отчетеното.',
    en: 'Choose from the list how reports come together.',
  },
}

const sharesAreNotAdded: Refusal = {
  code: 'shares-are-not-added',
  field: 'accumulates',
  message: {
    bg: 'Проценти не се сумират. Изберете последното отчетено или дял от частите му.',
    en: 'Percentages are not added up. Choose the last report, or a share by its parts.',
  },
}

const measurementWanted: Refusal = {
  code: 'measurement-wanted',
  field: 'measured',
  message: {
    bg: 'Изберете от списъка какво се измерва.',
    en: 'Choose from the list what is measured.',
  },
}

const changeWithoutBaseline: Refusal = {
  code: 'change-without-baseline',
  field: 'measured',
  message: {
    bg: 'Изминатото от базовата стойност не може да се измери без нея. Въведете базова стойност или изберете друго.',
    en: 'The way from the baseline cannot be measured without one. Enter a baseline, or choose another.',
  },
}

const valueWithoutRequirement: Refusal = {
  code: 'value-without-requirement',
  field: 'operator',
  message: {
    bg: 'Има целева стойност: изберете какво се изисква спрямо нея или я изтрийте.',
    en: 'There is a target value: choose what it requires, or delete it.',
  },
}

const valueBesideTarget: Refusal = {
  code: 'value-beside-target',
  field: 'target',
  message: {
    bg: 'При това изискване тук не се въвежда стойност. Изтрийте я и попълнете полетата за него.',
    en: 'With this requirement no value is entered here. Delete it and fill in the fields of the requirement.',
  },
}

const requirementWithoutValue: Refusal = {
  code: 'requirement-without-value',
  field: 'target',
  message: {
    bg: 'Въведете целева стойност или изберете „без целева стойност“.',
    en: 'Enter a target value, or choose “no target”.',
  },
}
