import type { Language } from '../base/language.ts'
import type { FigureTable } from './figure.ts'
import { plainName } from './figure-names.ts'

/** A part of a text: words, or the place of a figure. */
export type Segment =
  | { readonly kind: 'words'; readonly text: string }
  | {
      readonly kind: 'figure'
      /** As it stands between the braces. */
      readonly written: string
    }

/** A figure is written {{name of it}}. */
const place = /\{\{([^{}\n]*)\}\}/g

/** Where a figure is still to be chosen. */
export const openPlace = '{{?}}'

/** A text in its parts; put together again they are the text. */
export function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = []
  let from = 0
  for (const match of text.matchAll(place)) {
    if (match.index > from) segments.push({ kind: 'words', text: text.slice(from, match.index) })
    segments.push({ kind: 'figure', written: (match[1] ?? '').trim() })
    from = match.index + match[0].length
  }
  if (from < text.length) segments.push({ kind: 'words', text: text.slice(from) })
  return segments
}

const withFigures = (text: string, figure: (written: string) => string): string =>
  text.replace(place, (_, written: string) => `{{${figure(written.trim())}}}`)

/** The text with each figure under its address, whichever language its name was written in; what is unknown stays. */
export function keptText(text: string, figures: FigureTable): string {
  const addresses = new Map(
    [...figures.values()].flatMap(({ address, name }) => [
      [plainName(name.bg), address],
      [plainName(name.en), address],
    ]),
  )
  return withFigures(text, (written) => addresses.get(plainName(written)) ?? written)
}

/** The text as it is edited: each figure by its name in the language of the text. */
export const editedText = (text: string, figures: FigureTable, language: Language): string =>
  withFigures(text, (address) => figures.get(address)?.name[language] ?? address)

/** The addresses that a kept text is bound to, each once. */
export const addressesIn = (text: string): string[] => [
  ...new Set(segmentsOf(text).flatMap((each) => (each.kind === 'figure' ? each.written : []))),
]

/** Puts a figure where one is still to be chosen, else at the end of the text. */
export const withFigure = (text: string, name: string): string =>
  text.includes(openPlace)
    ? text.replace(openPlace, () => `{{${name}}}`)
    : `${text}${/\S$/.test(text) ? ' ' : ''}{{${name}}}`
