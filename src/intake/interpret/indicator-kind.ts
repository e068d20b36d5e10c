import type { IndicatorKind } from '../../core/draft/draft.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseAtEnd, phraseAtStart, phraseSource, says } from '../words/phrase-pattern.ts'
import type { CellThing } from './cell-thing.ts'
import { isDate } from './time-notes.ts'

/**
 * The kind of an indicator by the words of its target (the baseline's where there is none) and its
 * name. A percentage may be kept or capped; what is delivered once is a milestone unless it is counted
 * ("Брой ..."); a label is a count when a counted noun heads it; everything else is words.
 */
export function indicatorKind(
  thing: CellThing,
  { name, counted }: { name: string; counted: boolean },
  words: LanguageWords,
): IndicatorKind {
  if (!thing.changeBy && showsTrend(thing, name, words)) return 'trend'
  if ((thing.value !== null || counted) && says(`${thing.label} ${name}`, words.keep)) {
    return 'maintain'
  }
  if (thing.cap) return 'cap'
  if (thing.yesOrNo) return 'milestone'
  if (thing.percent) return 'percent'
  if (thing.all) return 'coverage'
  if (isRatio(thing, words)) return 'ratio'
  if (isMilestone(thing, name, words)) return 'milestone'
  return counted || thing.value !== null || isCount(name, words) ? 'count' : 'qualitative'
}

/** "Анализ на тенденцията"; "Ръст спрямо 2023 г.", where no value says how much. */
function showsTrend(thing: CellThing, name: string, words: LanguageWords): boolean {
  if (says(name, words.trend)) return true
  const moves = says(name, words.rising) || says(name, words.falling)
  const said = [name, ...thing.notes].join(' ')
  return thing.value === null && moves && againstYear(words).test(said)
}

const againstYear = perLanguage(
  (words) => new RegExp(`${phraseSource(words.comparedWith)}\\s+[^,;]{0,20}?(?:19|20)\\d{2}`, 'iu'),
)

/** "Съотношение ..." or a printed "1:25"; a heading "Съотношение между:" over counts makes none. */
const isRatio = (thing: CellThing, words: LanguageWords): boolean =>
  (thing.parent === null && opens(thing.label, words.ratio)) ||
  thing.notes.some((note) => /^\d+:\d+$/.test(note))

function isMilestone(thing: CellThing, name: string, words: LanguageWords): boolean {
  if (thing.value !== null && thing.value !== '0' && thing.value !== '1') return false
  if (opens(name, words.countOf)) return false
  // "Self-assessment – March 2026": what has its own day is there by then.
  const dated = thing.notes.some((note) => isDate(note, words))
  if (thing.value === null && thing.label !== '' && dated) return true
  const once = says(name, words.deliverable) || says(thing.label, words.deliverable)
  if (!once) return thing.value === null && isMade(name, words)
  if (thing.value === null && opens(name, words.deliverable)) return true
  return thing.value !== null || opens(name, words.delivered) || closes(name, words.delivered)
}

/** "Създадена организация", "one-stop shop established": one thing, and a participle that it is there. */
function isMade(name: string, words: LanguageWords): boolean {
  const { participleEndings } = words
  const ends = (said: string): boolean =>
    participleEndings.some((ending) => said.trim().endsWith(ending))
  const first = phraseAtStart(name, participles(words))
  if (first !== '') return !ends(first)
  // "Схема утверждена": one thing, as its participle says.
  const last = phraseAtEnd(name, participles(words))
  if (last !== '' && !ends(last)) return true
  return ends(phraseAtEnd(name, words.delivered)) && !isCount(name, words)
}

/** Of the words for what is made those that are participles, in any form; "създаване" is none. */
const participles = perLanguage((words) => words.delivered.filter((each) => each.endsWith('*')))

/** "Брой срещи", "Проведени обучения на служители": the noun before the first preposition is counted. */
function isCount(name: string, words: LanguageWords): boolean {
  const head = name.split(aroundPreposition(words))[0] ?? ''
  return says(name, words.countOf) || says(head, words.countable)
}

const aroundPreposition = perLanguage(
  (words) => new RegExp(`\\s${phraseSource(words.preposition)}\\s`, 'iu'),
)

/** Participles stand first in Bulgarian ("Приет закон"), last in English ("Law adopted"). */
const closes = (name: string, phrases: readonly string[]): boolean =>
  phraseAtEnd(name, phrases) !== ''

const opens = (name: string, phrases: readonly string[]): boolean =>
  phraseAtStart(name, phrases) !== ''
