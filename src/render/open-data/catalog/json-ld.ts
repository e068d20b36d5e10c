import { type Words, wordsIn } from '../../../core/base/language.ts'

/** The names of the vocabularies, told in the document itself: nobody has to fetch anything to read it. */
export const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  dcatap: 'http://data.europa.eu/r5r/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

export type Node = Readonly<Record<string, unknown>>

export const reference = (id: string): Node => ({ '@id': id })

/** The words in each language that has them, each marked with it. */
export const literals = (words: Words): Node[] =>
  Object.entries(words).map(([language, value]) => ({ '@value': value, '@language': language }))

/** Words of which there may be one only. */
export const literal = (words: Words): Node => {
  const { text, language } = wordsIn(words, 'bg')
  return { '@value': text, '@language': language }
}

export const instant = (value: string): Node => ({ '@value': value, '@type': 'xsd:dateTime' })
export const day = (value: string): Node => ({ '@value': value, '@type': 'xsd:date' })
