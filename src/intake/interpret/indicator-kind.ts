import type { IndicatorKind } from '../../core/draft/draft.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseAtStart, phraseSource, says } from '../words/phrase-pattern.ts'
import type { Thing } from './thing.ts'

/**
 * The kind of an indicator by the words of its target (the baseline's where there is none) and its
 * name. A percentage may be kept or capped; what is delivered once is a milestone unless it is counted
 * ("Брой ..."); a label is a count when a counted noun heads it; everything else is words.
 */
export function indicatorKind(thing: Thing, name: string, words: LanguageWords): IndicatorKind {
  if (says(name, words.trend)) return 'trend'
  if (thing.value !== null && says(`${thing.label} ${name}`, words.keep)) return 'maintain'
  if (thing.cap) return 'cap'
  if (thing.percent) return 'percent'
  if (thing.all) return 'coverage'
  if (opens(name, words.ratio)) return 'ratio'
  if (isMilestone(thing, name, words)) return 'milestone'
  return thing.value !== null || isCount(name, words) ? 'count' : 'qualitative'
}

function isMilestone(thing: Thing, name: string, words: LanguageWords): boolean {
  if (thing.value !== null && thing.value !== '0' && thing.value !== '1') return false
  if (opens(name, words.countOf)) return false
  const printed = `${name} ${thing.label}`
  const once = says(printed, words.deliverable)
  return once && (thing.value !== null || says(printed, words.delivered))
}

/** "Брой срещи", "Проведени обучения на служители": the noun before the first preposition is counted. */
function isCount(name: string, words: LanguageWords): boolean {
  const head = name.split(aroundPreposition(words))[0] ?? ''
  return says(name, words.countOf) || says(head, words.countable)
}

const aroundPreposition = perLanguage(
  (words) => new RegExp(`\\s${phraseSource(words.preposition)}\\s`, 'iu'),
)

const opens = (name: string, phrases: readonly string[]): boolean =>
  phraseAtStart(name, phrases) !== ''
