import type { CellKey, MeasureText } from '../../../core/draft/draft.ts'
import type { CleanRow } from './clean-plan.ts'

/** What is done to one row of a plan, and where the linter has to find it. */
export interface Mutation {
  readonly rule: string
  readonly position: number
  readonly cell: CellKey | 'number'
  /** The cells that change. */
  readonly changes: Readonly<Partial<Record<CellKey | 'number', string>>>
}

export type Chance = () => number

/** A sequence of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
export function chance(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const oneOf = <Item>(items: readonly Item[], next: Chance): Item | undefined =>
  items[Math.floor(next() * items.length)]

type Changed = {
  readonly cell: CellKey | 'number'
  readonly changes: Mutation['changes']
  /** Where it is found, when that is another row. */
  readonly at?: number
}

/** Makes one defect in a row; undefined where the row has nothing that it can be made of. */
type Maker = (
  text: MeasureText,
  row: { index: number; rows: readonly CleanRow[]; next: Chance },
) => Changed | undefined

const change = (cell: CellKey | 'number', words: string): Changed => ({
  cell,
  changes: { [cell]: words },
})

const value = /^(.*\p{L}.*) – (\d[\d ]*)( \p{L}+\.?)?$/u
/** What is made once, and what is compared with last year, is no count. */
const made = /^(?:Изготвен|Приключен|Проведен |Готов)/u
/** "Обучени лица – 30": a cell of one counted thing. */
const single = (text: string) => {
  if (made.test(text)) return undefined
  const [, label, number] = value.exec(text) ?? []
  return label === undefined || number === undefined || text.includes('\n')
    ? undefined
    : { label, number: Number(number.replaceAll(' ', '')) }
}

const twins = new Map(
  [...'аеорсхАЕОРСХВНКМТ'].map((letter, index) => [letter, 'aeopcxAEOPCXBHKMT'[index] ?? '']),
)
const amount = /\d[\d ]* лв\./u
const month = /^\p{L}+ 2024 г\.$/u
const abbreviationsOf = (text: string) => text.match(/(?<![\p{L}-])\p{Lu}{4,}(?![\p{L}-])/gu) ?? []
const otherLetters = 'ЖЩЮ'

const replaced = (text: string, from: number, length: number, by: string): string =>
  text.slice(0, from) + by + text.slice(from + length)

export const makers: Readonly<Record<string, readonly Maker[]>> = {
  'duplicate-number': [
    (_, { index, rows, next }) =>
      index === 0 ? undefined : change('number', oneOf(rows.slice(0, index), next)?.number ?? ''),
  ],
  'missing-number': [() => change('number', '')],
  'missing-target': [() => change('target', ''), () => change('target', '–')],
  'target-names-no-value': [
    ({ target }) => {
      const one = single(target)
      return one && change('target', `${one.label} –`)
    },
    ({ target }) => {
      const one = single(target)
      return one && change('target', one.label)
    },
  ],
  'missing-baseline': [
    ({ baseline }) => (baseline === '' ? undefined : change('baseline', '')),
    ({ baseline, target }) => {
      const one = single(baseline)
      return one && single(target)?.label === one.label ? change('baseline', one.label) : undefined
    },
  ],
  'unit-unclear': [({ target }) => (single(target) ? change('target', '7') : undefined)],
  'baseline-target-mismatch': [
    ({ baseline, target }) =>
      single(baseline) && single(target)
        ? change('baseline', 'Засадени крайпътни дървета – 4')
        : undefined,
  ],
  'target-not-above-baseline': [
    ({ baseline, target }) => {
      const [from, to] = [single(baseline), single(target)]
      if (!from || !to || from.label !== to.label) return undefined
      return { cell: 'target', changes: { baseline: `${from.label} – ${to.number + 5}` } }
    },
  ],
  'target-below-last-year': [
    ({ baseline, target }) => {
      const [from, to] = [single(baseline), single(target)]
      if (!from || !to || from.label !== to.label) return undefined
      return {
        cell: 'target',
        changes: { baseline: `${from.label} – ${to.number + 5} (за 2023 г.)` },
      }
    },
  ],
  'percent-above-100': [
    ({ target }) =>
      /\d %/.test(target) && !/минимум/.test(target)
        ? change('target', target.replace(/\d+ %/u, '160 %'))
        : undefined,
  ],
  'same-indicator-in-two-measures': [
    ({ target, baseline }, { index, rows, next }) => {
      const one = single(target)
      if (
        !one ||
        !single(baseline) ||
        one.label.split(' ').filter((word) => word.length > 4).length < 4
      )
        return undefined
      const other = oneOf(rows.slice(index + 1), next)
      if (other === undefined) return undefined
      return { cell: 'target', at: rows.indexOf(other) + 1, changes: { target, baseline } }
    },
  ],
  'missing-amount': [
    () => change('budget', ''),
    ({ budget }) =>
      amount.test(budget) ? change('budget', 'В рамките на бюджета на МВР за 2024 г.') : undefined,
  ],
  'amount-without-currency': [
    ({ budget }) =>
      (budget.match(/лв\./gu)?.length ?? 0) === 1 && / лв\.$/u.test(budget)
        ? change('budget', budget.replace(' лв.', ''))
        : undefined,
  ],
  'amount-printed-twice': [
    ({ budget }, { index, rows, next }) => {
      const whole = /(\d[\d ]*) лв\.$/u.exec(budget)?.[1]?.replaceAll(' ', '') ?? ''
      const other = oneOf(rows.slice(index + 1), next)
      if (whole.length < 6 || /\n/.test(budget) || other === undefined) return undefined
      return { cell: 'budget', at: rows.indexOf(other) + 1, changes: { budget } }
    },
  ],
  'total-and-yearly': [
    ({ budget }) =>
      / лв\.$/u.test(budget) ? change('budget', `${budget} (12 500 лв. годишно)`) : undefined,
  ],
  'deadline-missing': [() => change('deadline', ''), () => change('deadline', 'Според графика')],
  'deadline-without-year': [
    ({ deadline }) =>
      month.test(deadline) ? change('deadline', deadline.slice(0, -8)) : undefined,
  ],
  'deadline-past': [
    ({ deadline }) =>
      month.test(deadline) ? change('deadline', deadline.replace('2024', '2022')) : undefined,
  ],
  'deadline-after-plan': [
    ({ deadline }) =>
      month.test(deadline) ? change('deadline', deadline.replace('2024', '2031')) : undefined,
  ],
  'deadline-phases-out-of-order': [
    () => change('deadline', 'Декември 2024 г. – договор\nМарт 2024 г. – проект'),
  ],
  'unknown-institution': [
    () => change('responsible', 'Кръжок по шахмат'),
    (_, { next }) => {
      const name = oneOf(longNames, next) ?? ''
      const at = 1 + Math.floor(next() * 4)
      const letter = name[at] ?? ''
      if (!/\p{Ll}/u.test(letter) || !/\p{Ll}/u.test(name[at + 1] ?? '')) return undefined
      return change('responsible', replaced(name, at, 1, ''))
    },
  ],
  'misspelt-abbreviation': [
    ({ responsible }, { next }) => {
      const name = oneOf(abbreviationsOf(responsible), next)
      if (name === undefined) return undefined
      const at = Math.floor(next() * (name.length - 1))
      const swapped = replaced(name, at, 2, `${name[at + 1]}${name[at]}`)
      return swapped === name
        ? undefined
        : change('responsible', responsible.replace(name, swapped))
    },
    ({ partners }, { next }) => {
      const name = oneOf(abbreviationsOf(partners), next)
      if (name === undefined) return undefined
      const at = Math.floor(next() * name.length)
      return change(
        'partners',
        partners.replace(name, replaced(name, at, 1, oneOf([...otherLetters], next) ?? '')),
      )
    },
  ],
  'institution-named-twice': [
    ({ responsible }) => change('partners', responsible.split(', ')[0] ?? ''),
  ],
  'lookalike-letters': [
    (text, { next }) => {
      const cell = oneOf(
        ['measure', 'objective', 'expectedResults', 'responsible', 'budget'] as const,
        next,
      )
      if (cell === undefined) return undefined
      const words = [...text[cell].matchAll(/\p{Script=Cyrillic}{3,}/gu)]
      const word = oneOf(words, next)
      const at = word?.[0].search(/[аеорсхАЕОРСХВНКМТ]/u) ?? -1
      if (word === undefined || at === -1) return undefined
      const twin = twins.get(word[0][at] ?? '') ?? ''
      return change(cell, replaced(text[cell], word.index + at, 1, twin))
    },
  ],
  'misspelt-word': [
    (text, { rows, next }) => {
      const cell = oneOf(['measure', 'objective', 'expectedResults', 'target'] as const, next)
      if (cell === undefined) return undefined
      const [word] = oneOf([...text[cell].matchAll(/\p{Ll}{9,}/gu)], next) ?? []
      if (word === undefined) return undefined
      const all = rows.flatMap((row) => Object.values(row.text).join(' ').toLowerCase())
      const words = all.flatMap((each) => each.match(/[\p{L}\p{N}]+/gu) ?? [])
      if (words.filter((each) => each === word).length < 4) return undefined
      const slip = replaced(word, 5, 1, '')
      if (words.some((each) => each.startsWith(slip.slice(0, 6)))) return undefined
      return change(cell, text[cell].replace(word, slip))
    },
  ],
  'cells-shifted': [
    ({ deadline, responsible }) => ({
      cell: 'deadline',
      changes: { deadline: responsible, responsible: deadline },
    }),
    ({ budget, deadline }) => ({ cell: 'budget', changes: { budget: deadline, deadline: budget } }),
    ({ deadline, responsible }) =>
      /2024 г\.$/u.test(deadline)
        ? { cell: 'budget', changes: { budget: deadline, deadline: responsible, responsible: '' } }
        : undefined,
  ],
  'empty-cell': [
    () => change('measure', ''),
    () => change('objective', ''),
    () => change('expectedResults', ''),
    () => change('responsible', ''),
  ],
  'cell-cut-off': [
    ({ objective }) => change('objective', `${objective} и`),
    ({ measure }) => change('measure', `${measure} (в сътрудничество`),
    ({ expectedResults }) => change('expectedResults', `${expectedResults} –`),
    ({ measure }) => {
      const at = measure.search(/ (?:за|на|от|по|при) /u)
      return at === -1 ? undefined : change('measure', measure.slice(0, at + 3).trimEnd())
    },
  ],
  'several-measures-in-row': [
    ({ measure }) => change('measure', `${measure}.\nИзграждане на нов център за обучение.`),
    ({ measure }) => change('measure', `1. ${measure};\n2. Изграждане на нов център за обучение`),
  ],
  'duplicate-measure': [
    (_, { index, rows, next }) =>
      index === 0
        ? undefined
        : change('measure', oneOf(rows.slice(0, index), next)?.text.measure ?? ''),
  ],
  'template-text': [
    () => change('responsible', 'TBD'),
    () => change('target', 'да се допълни'),
    () => change('budget', 'xxx лв.'),
    ({ expectedResults }) => change('expectedResults', `${expectedResults} – [...]`),
  ],
  'abbreviation-not-in-glossary': [
    ({ partners }) => change('partners', partners === '' ? 'ЩЖЮ' : `${partners}, ЩЖЮ`),
  ],
}

const longNames = [
  'Министерство на културата',
  'Министерство на отбраната',
  'Министерство на правосъдието',
  'Агенция по заетостта',
]

/** One defect of a rule's kind in a row picked by chance; undefined when the row cannot have it. */
export function mutationOf(
  rule: string,
  rows: readonly CleanRow[],
  next: Chance,
): Mutation | undefined {
  const index = Math.floor(next() * rows.length)
  const [maker, row] = [oneOf(makers[rule] ?? [], next), rows[index]]
  const made = row && maker?.(row.text, { index, rows, next })
  if (made === undefined) return undefined
  return { rule, position: made.at ?? index + 1, cell: made.cell, changes: made.changes }
}
