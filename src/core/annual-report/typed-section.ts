import type { Decimal } from '../base/decimal.ts'
import { formatNumber } from '../base/format.ts'
import { type Language, languages } from '../base/language.ts'
import type { Refusal } from '../base/refusal.ts'
import { typedText } from '../base/typed-text.ts'
import type { FigureTable, FigureValue } from './figure.ts'
import { addressesIn, keptText, openPlace, segmentsOf } from './markup.ts'

/** A section's text in each language; empty where there is none yet. */
export type SectionText = Readonly<Record<Language, string>>

/** A section as it is kept: its text, and each figure in it as it stood when a person last looked. */
export interface SectionContent {
  readonly text: SectionText
  readonly figures: Readonly<Record<string, FigureValue>>
}

export const noText: SectionText = { bg: '', en: '' }

/** How many characters a section may have in one language, and how many figures may stand in it. */
const [longest, mostFigures] = [20_000, 300]

/** How many unknown figures are named at once. */
const mostNamed = 5

export const textField = (language: Language): string => `text-${language}`

/** What was typed, with the figures of today beside it, or a refusal beside each field that is wrong. */
export function readSection(
  typed: SectionText,
  figures: FigureTable,
): { readonly content: SectionContent } | Refusal[] {
  const text: SectionText = {
    bg: keptText(typedText(typed.bg), figures),
    en: keptText(typedText(typed.en), figures),
  }
  const wrong = languages.flatMap((language) => refusalsOf(text[language], language, figures))
  return wrong.length > 0 ? wrong : { content: { text, figures: boundIn(text, figures) } }
}

function refusalsOf(text: string, language: Language, figures: FigureTable): Refusal[] {
  const field = textField(language)
  const length = [...text].length
  if (length > longest) return [tooLong(field, length)]
  if (figuresIn(text) > mostFigures) return [tooManyFigures(field, figuresIn(text))]
  const unknown = addressesIn(text).filter((address) => !figures.has(address))
  if (unknown.includes('?')) return [stillOpen(field)]
  if (unknown.length > 0) return [unknownFigure(field, unknown)]
  return /\{\{|\}\}/.test(text.replace(/\{\{[^{}\n]*\}\}/g, '')) ? [brokenBraces(field)] : []
}

const figuresIn = (text: string): number =>
  segmentsOf(text).filter(({ kind }) => kind === 'figure').length

/** The figures that a text is bound to, as they are now; what is unknown is left out. */
export const boundIn = (
  text: SectionText,
  figures: FigureTable,
): Readonly<Record<string, FigureValue>> =>
  Object.fromEntries(
    boundAddresses(text).flatMap((address) => {
      const figure = figures.get(address)
      if (!figure) return []
      const { address: _, name: __, ...value } = figure
      return [[address, value]]
    }),
  )

/** The addresses in either language, each once. */
export const boundAddresses = (text: SectionText): string[] => [
  ...new Set(languages.flatMap((language) => addressesIn(text[language]))),
]

const counted = (count: number, language: Language): string =>
  formatNumber(String(count) as Decimal, language)

const tooLong = (field: string, length: number): Refusal => ({
  code: 'field-too-long',
  field,
  message: {
    bg: `Съкратете текста до ${counted(longest, 'bg')} знака. Сега е ${counted(length, 'bg')}.`,
    en: `Shorten the text to ${counted(longest, 'en')} characters. It has ${counted(length, 'en')} now.`,
  },
})

const tooManyFigures = (field: string, count: number): Refusal => ({
  code: 'too-many-figures',
  field,
  message: {
    bg: `Оставете в текста най-много ${mostFigures} показателя. Сега са ${counted(count, 'bg')}.`,
    en: `Leave no more than ${mostFigures} figures in the text. There are ${counted(count, 'en')} now.`,
  },
})

/** A name is no longer than a line, whatever stands between the braces. */
const shortened = (name: string): string => (name.length > 80 ? `${name.slice(0, 80)}…` : name)

const stillOpen = (field: string): Refusal => ({
  code: 'figure-not-chosen',
  field,
  message: {
    bg: `На мястото на ${openPlace} още не е избран показател. Изберете го от списъка или изтрийте знака.`,
    en: `No figure has been chosen yet for ${openPlace}. Choose one from the list or delete the mark.`,
  },
})

const unknownFigure = (field: string, names: readonly string[]): Refusal => {
  const named = names.slice(0, mostNamed).map((name) => `{{${shortened(name)}}}`)
  const more = names.length - named.length
  const listed = {
    bg: `${named.join(', ')}${more > 0 ? ` и още ${more}` : ''}`,
    en: `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  }
  return {
    code: 'unknown-figure',
    field,
    message: {
      bg: `Няма показател с име ${listed.bg}. Намерете го в списъка на показателите.`,
      en: `There is no figure named ${listed.en}. Look it up in the list of figures.`,
    },
  }
}

const brokenBraces = (field: string): Refusal => ({
  code: 'broken-figure',
  field,
  message: {
    bg: 'Една от скобите {{ }} няма съответстваща. Показател се пише така: {{план изпълнени}}.',
    en: 'One of the braces {{ }} has no match. A figure is written like this: {{plan implemented}}.',
  },
})
