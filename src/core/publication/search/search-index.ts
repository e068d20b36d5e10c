import type { PlanLanguage, Words } from '../../base/language.ts'
import { latinOf } from '../../base/latin.ts'
import { cellKeys } from '../../draft/draft.ts'
import type { Measure } from '../../plan/plan.ts'
import type { Publication } from '../publication.ts'
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
  /** In Latin letters: whatever letters somebody types, slips are looked for in these. */
  readonly latin: string
  /** Every form of it that stands somewhere, in Latin letters. */
  readonly forms: ReadonlySet<string>
  readonly trigrams: ReadonlySet<string>
  readonly postings: readonly Posting[]
}

export interface SearchIndex {
  readonly measures: readonly SearchedMeasure[]
  readonly stems: ReadonlyMap<string, IndexedStem>
  /** Stem to stem, as the plan's own glossary and the register name the same thing. */
  readonly named: ReadonlyMap<string, readonly string[]>
}

/** The weights: a number says all, a title much, the rest of the cells what they say. */
const weights = { code: 12, title: 6, indicator: 3, institution: 3, goal: 2, cell: 1 }

export function searchIndexOf(publication: Publication): SearchIndex {
  const measures = publication.plan.measures.map((measure) => searched(measure, publication))
  const found = new Map<string, Map<number, number>>()
  const forms = new Map<string, Set<string>>()
  const shortest = new Map<string, string>()
  measures.forEach(({ texts }, measure) => {
    for (const { text, weight } of texts)
      for (const word of wordsOf(text)) {
        const stem = stemOf(word)
        forms.set(stem, (forms.get(stem) ?? new Set()).add(latinOf(word)))
        const known = shortest.get(stem)
        if (known === undefined || word.length < known.length) shortest.set(stem, word)
        const postings = found.get(stem) ?? new Map<number, number>()
        found.set(stem, postings)
        postings.set(measure, (postings.get(measure) ?? 0) + weight)
      }
  })
  const stems = [...found].map(([stem, postings]): [string, IndexedStem] => {
    const latin = latinOf(stem)
    return [
      stem,
      {
        ...{ stem, latin, trigrams: trigramsOf(latin), forms: forms.get(stem) ?? new Set() },
        word: shortest.get(stem) ?? stem,
        postings: [...postings].map(([measure, weight]) => ({ measure, weight })),
      },
    ]
  })
  return { measures, stems: new Map(stems), named: namesOf(publication) }
}

function searched(measure: Measure, { plan, institutions = [] }: Publication): SearchedMeasure {
  const { code, number, text, indicators, responsible, partners } = measure
  const names = [...new Set([...responsible, ...partners].map(({ name }) => name))]
  const goal = plan.goals.find((each) => each.number === measure.goal)
  const own = plan.language
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
        const known = institutions.find(({ shortName }) => shortName === name)
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
