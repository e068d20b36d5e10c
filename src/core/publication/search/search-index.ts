import type { PlanLanguage, Words } from '../../base/language.ts'
import { latinOf } from '../../base/latin.ts'
import { cellKeys } from '../../draft/draft.ts'
import type { Measure } from '../../plan/plan.ts'
import type { Publication } from '../publication.ts'
import { looseOf } from './cyrillic.ts'
import { stemOf } from './stem.ts'
import { trigramsOf } from './trigrams.ts'
import { wordsOf } from './words.ts'

/** A text of a measure that is searched, and how much a word in it says of what the measure is. */
export interface SearchedText {
  readonly text: string
  readonly language: PlanLanguage
  readonly weight: number
}

/** A measure as it is found. Nothing that was reported is in it: only the plan's own words and names. */
export interface SearchedMeasure {
  /** The measure's code. */
  readonly code: string
  readonly goal: string
  readonly institutions: readonly string[]
  readonly texts: readonly SearchedText[]
}

interface Posting {
  readonly measure: number
  readonly weight: number
}

/** A stem that stands somewhere, as it is compared with what somebody typed. */
export interface IndexedStem {
  readonly stem: string
  /** The shortest of its forms, to be shown to whoever typed something like it. */
  readonly word: string
  /** In Latin letters. */
  readonly latin: string
  /** Every form of it that stands somewhere. */
  readonly forms: ReadonlySet<string>
  readonly trigrams: ReadonlySet<string>
  readonly postings: readonly Posting[]
}

/** A form in Latin letters, whatever letters it stands in. */
export interface LatinForm {
  readonly form: string
  readonly indexed: IndexedStem
}

export interface SearchIndex {
  readonly measures: readonly SearchedMeasure[]
  readonly stems: ReadonlyMap<string, IndexedStem>
  /** The same by their Latin letters, and by what letters are taken for one another. */
  readonly byLatin: ReadonlyMap<string, readonly IndexedStem[]>
  readonly byLoose: ReadonlyMap<string, readonly IndexedStem[]>
  /** In their order, so that those that begin alike stand together. */
  readonly latinForms: readonly LatinForm[]
  /** Stem to stem, as the plan's own glossary and the register name the same thing. */
  readonly named: ReadonlyMap<string, readonly string[]>
}

/** The weights: a number says all, a title much, the rest of the cells what they say. */
const weights = { code: 12, title: 6, indicator: 3, institution: 3, goal: 2, cell: 1 }

export function searchIndexOf(publication: Publication): SearchIndex {
  const searching = namesIn(publication)
  const measures = publication.plan.measures.map((measure) => searched(measure, searching))
  const found = new Map<string, FoundWord>()
  measures.forEach(({ texts }, measure) => {
    for (const { text, weight } of texts)
      for (const word of wordsOf(text)) {
        const known = found.get(word) ?? { stem: stemOf(word), weights: new Map() }
        found.set(word, known)
        known.weights.set(measure, (known.weights.get(measure) ?? 0) + weight)
      }
  })
  const stems = [...Map.groupBy(found, ([, { stem }]) => stem)].map(([stem, words]) =>
    indexedStem(stem, new Map(words)),
  )
  return {
    measures,
    stems: new Map(stems.map((indexed) => [indexed.stem, indexed])),
    byLatin: Map.groupBy(stems, ({ latin }) => latin),
    byLoose: Map.groupBy(stems, ({ stem }) => looseOf(stem)),
    latinForms: stems
      .flatMap((indexed) =>
        [...indexed.forms].map((form): LatinForm => ({ form: latinOf(form), indexed })),
      )
      .sort((a, b) => (a.form < b.form ? -1 : a.form > b.form ? 1 : 0)),
    named: namesOf(publication),
  }
}

/** A word that stands somewhere, and how much it says of which measure. */
interface FoundWord {
  readonly stem: string
  readonly weights: Map<number, number>
}

function indexedStem(stem: string, words: ReadonlyMap<string, FoundWord>): IndexedStem {
  const postings = new Map<number, number>()
  for (const { weights: ofWord } of words.values())
    for (const [measure, weight] of ofWord)
      postings.set(measure, (postings.get(measure) ?? 0) + weight)
  const latin = latinOf(stem)
  return {
    ...{ stem, latin, forms: new Set(words.keys()), trigrams: trigramsOf(latin) },
    word: [...words.keys()].reduce((one, other) => (other.length < one.length ? other : one)),
    postings: [...postings].map(([measure, weight]) => ({ measure, weight })),
  }
}

/** The goals and institutions of a plan by what measures call them. */
const namesIn = ({ plan, institutions = [] }: Publication) => ({
  own: plan.language,
  goals: new Map(plan.goals.map((goal) => [goal.number, goal])),
  institutions: new Map(institutions.map((each) => [each.shortName, each])),
})

function searched(
  measure: Measure,
  { own, goals, institutions }: ReturnType<typeof namesIn>,
): SearchedMeasure {
  const { code, number, text, indicators, responsible, partners } = measure
  const names = [...new Set([...responsible, ...partners].map(({ name }) => name))]
  const goal = goals.get(measure.goal)
  const cells = cellKeys.flatMap((cell) =>
    languagesIn(text).flatMap((language): SearchedText[] => {
      const words = text[language]?.[cell] ?? ''
      const weight = cell === 'measure' ? weights.title : weights.cell
      return words === '' ? [] : [{ text: words, language, weight }]
    }),
  )
  return {
    code,
    goal: measure.goal,
    institutions: names,
    texts: [
      ...cells,
      { text: `${number} ${code}`, language: own, weight: weights.code },
      ...indicators.flatMap(({ name }) => inAll(name, weights.indicator)),
      ...names.flatMap((name): SearchedText[] => {
        const known = institutions.get(name)
        return [
          { text: name, language: own, weight: weights.institution },
          ...(known ? inAll(known.name, weights.institution) : []),
        ]
      }),
      ...(goal ? inAll(goal.title, weights.goal) : []),
    ],
  }
}

const languagesIn = (text: Measure['text']): PlanLanguage[] => Object.keys(text) as PlanLanguage[]

const inAll = (words: Words, weight: number): SearchedText[] =>
  Object.entries(words).map(([language, text]) => ({
    ...{ text, language: language as PlanLanguage, weight },
  }))

/** An abbreviation finds the words that it stands for, where it has one of them only. */
function namesOf({ plan, institutions = [] }: Publication): Map<string, readonly string[]> {
  const pairs = [
    ...plan.glossary.map(
      ({ abbreviation, meaning }) => [abbreviation, Object.values(meaning)] as const,
    ),
    ...institutions.map(
      ({ shortName, shortNameEn, name }) =>
        [shortName, [shortNameEn ?? '', name.bg, name.en]] as const,
    ),
  ]
  const named = new Map<string, readonly string[]>()
  for (const [short, meanings] of pairs) {
    const [only, ...others] = wordsOf(short).map(stemOf)
    if (only === undefined || others.length > 0) continue
    for (const meaning of meanings) {
      const words = wordsOf(meaning).map(stemOf)
      // One word for another; a phrase is found by its own words.
      if (words.length !== 1 || words[0] === undefined) continue
      named.set(only, [...(named.get(only) ?? []), words[0]])
      named.set(words[0], [...(named.get(words[0]) ?? []), only])
    }
  }
  return named
}
