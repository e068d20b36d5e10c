import type { Refusal } from '../../core/base/refusal.ts'
import { refusalIn, refused } from '../package/refusals.ts'
import type { StructuredPlan } from '../structured-plan.ts'
import { declaredMeasureCount } from '../tables/declared-count.ts'
import type { FoundPlan } from '../tables/find-plan.ts'
import type { FoundRow } from '../tables/found-rows.ts'
import { textOutside } from '../tables/table-findings.ts'
import { withOtherLanguages } from '../words/any-language.ts'
import { documentLanguage } from '../words/document-language.ts'
import { wordsOf as wordsOfLanguage } from '../words/words-of.ts'
import {
  allWordsIn,
  childOf,
  childrenOf,
  type StratmlElement,
  stratmlNamespace,
  stratmlTree,
  wordsOf,
} from './element.ts'
import { glossaryLabels } from './labels.ts'
import { objectiveRow } from './objective-row.ts'
import { withOwnIndicators } from './own-indicators.ts'

/** A document type definition may stand before the root; so far nobody looks for it. */
const longestBeginning = 64 * 1024

export const isStratml = (bytes: Uint8Array): boolean => {
  const start = new TextDecoder().decode(bytes.subarray(0, longestBeginning)).replaceAll('\0', '')
  return /^[^\p{L}\p{N}]*</u.test(start) && start.includes(stratmlNamespace)
}

/**
 * The plan in a file of StratML Part 2, ours or another's: goals, objectives as measures, and what is said of their
 * indicators. The cells of a row that the standard has no place for are read from where we write them; in
 * others' files the target's cell is put together from the results. Words that end nowhere are in a finding.
 */
export async function readStratml(bytes: Uint8Array): Promise<StructuredPlan | Refusal> {
  try {
    const root = await stratmlTree(bytes)
    const core = childOf(root, 'StrategicPlanCore')
    const goals = childrenOf(core, 'Goal').map((goal, index) => ({
      goal,
      number: wordsOf(goal, 'SequenceIndicator') || String(index + 1),
    }))
    const objectives = goals.flatMap(({ goal, number }) =>
      childrenOf(goal, 'Objective').map((objective) => ({ objective, goal: number })),
    )
    if (objectives.length === 0) throw refused('no-objectives')
    const rows = objectives.map((each, index) => objectiveRow(each.objective, each.goal, index))
    return {
      found: foundPlan(root, goals, rows),
      carried: (read) =>
        withOwnIndicators(
          read,
          objectives.map(({ objective }) => objective),
        ),
    }
  } catch (error) {
    return refusalIn(error)
  }
}

function foundPlan(
  root: StratmlElement,
  goals: readonly { readonly goal: StratmlElement; readonly number: string }[],
  rows: readonly (FoundRow & { readonly outside: readonly string[] })[],
): FoundPlan {
  const further = wordsOf(root, 'OtherInformation').split('\n')
  const heading = further.findIndex((line) => glossaryLabels.includes(line.trim()))
  const glossary = heading === -1 ? [] : further.slice(heading + 1).flatMap(glossaryEntry)
  const sentences = further.slice(0, heading === -1 ? further.length : heading)
  const language = documentLanguage(allWordsIn(root))
  const core = childOf(root, 'StrategicPlanCore')
  const outside = [
    wordsOf(root, 'Description'),
    ...sentences,
    ...['Organization', 'Vision', 'Mission', 'Value', ''].flatMap((name) =>
      childrenOf(core, name).flatMap(allWordsIn),
    ),
    ...childrenOf(root, 'Submitter').flatMap(allWordsIn),
    ...goals.map(({ goal }) => wordsOf(goal, 'Description')),
    ...goals.map(({ goal }) => wordsOf(goal, 'OtherInformation')),
    ...rows.flatMap((row) => row.outside),
  ].filter((words) => words.trim() !== '')
  return {
    title: wordsOf(root, 'Name'),
    year: yearOf(root),
    language,
    goals: goals.map(({ goal, number }) => ({ number, title: wordsOf(goal, 'Name') })),
    rows: rows.map(({ outside: _, ...row }) => row),
    glossary,
    declaredMeasureCount: declaredMeasureCount(
      sentences.map((text) => ({ text })),
      withOtherLanguages(wordsOfLanguage[language]).map(
        ({ declaredCountPattern }) => declaredCountPattern,
      ),
    ),
    findings: textOutside(outside),
  }
}

function glossaryEntry(line: string): FoundPlan['glossary'] {
  const [, abbreviation = '', meaning = ''] = /^(.+?) – (.+)$/.exec(line.trim()) ?? []
  return abbreviation === '' ? [] : [{ abbreviation, meaning }]
}

/** The year of its own days, or the only one that its name names. */
function yearOf(root: StratmlElement): number | null {
  const days = childOf(root, 'AdministrativeInformation')
  const [, year] = /^(\d{4})-/.exec(wordsOf(days, 'StartDate') || wordsOf(days, 'EndDate')) ?? []
  if (year !== undefined) return Number(year)
  const named = new Set(wordsOf(root, 'Name').match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g))
  const [only] = named
  return named.size === 1 ? Number(only) : null
}
