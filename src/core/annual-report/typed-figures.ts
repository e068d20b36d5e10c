import { toDecimal, toRational } from '../base/decimal.ts'
import type { Language } from '../base/language.ts'
import { readTypedNumber } from '../base/typed-number.ts'
import type { BindableFigure, FigureTable } from './figure.ts'
import { segmentsOf } from './markup.ts'

/** A number that stands in a text as it was typed, so that it stays when the data changes. */
export interface TypedFigure {
  readonly typed: string
  readonly language: Language
  /** The addresses of what has this value now; none where it equals no figure. */
  readonly same: readonly string[]
}

/** A number with its groups of digits and its decimals. */
const number = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)*/g

/** What names something rather than counts it: years, dates, measures, acts, articles, quarters, addresses. */
const names = [
  /\d{1,2}\.\d{1,2}\.\d{4}/g,
  /\d{1,2}\s+(?:януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември)/giu,
  /\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)/gi,
  /(?<!\p{L})(?:19|20)\d{2}(?!\d|[.,]\d)/gu,
  /(?<!\p{L})(?:мярка|мерки|мярката|индикатор|цел|измерване|член|чл\.|ал\.|т\.|№|от №|measures?|indicator|goal|article|art\.|no\.)\s*\d[\d.\-–]*(?:\s*(?:,|и|and)\s*\d[\d.\-–]*)*/giu,
  /\S+:\/\/\S+/g,
  /[\p{L}]+-?\d+\S*/gu,
]

/** How many figures of one value are proposed. */
const mostProposed = 3

/** The numbers in a text that no figure stands for, each once. */
export function typedFigures(
  text: string,
  language: Language,
  figures: FigureTable,
): TypedFigure[] {
  const byValue = Map.groupBy([...figures.values()].filter(isNumber), ({ value }) => value ?? '')
  const typed = new Set(
    segmentsOf(text).flatMap((each) =>
      each.kind === 'words'
        ? [...withoutNames(each.text).matchAll(number)].map(([all]) => all)
        : [],
    ),
  )
  return [...typed].flatMap((written) => {
    const read = readTypedNumber(written, language)
    if (!('decimal' in read)) return []
    const same = byValue.get(toDecimal(toRational(read.decimal))) ?? []
    return [
      { typed: written, language, same: same.slice(0, mostProposed).map(({ address }) => address) },
    ]
  })
}

const withoutNames = (text: string): string =>
  names.reduce((left, pattern) => left.replace(pattern, ' '), text)

const isNumber = ({ kind, value }: BindableFigure): boolean =>
  value !== null && kind !== 'year' && kind !== 'measure-verdict' && kind !== 'indicator-verdict'
