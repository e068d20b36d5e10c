import { type Language, wordsIn } from '../../../core/base/language.ts'
import type { Publication } from '../../../core/publication/publication.ts'
import { adoptionSentence } from '../../words/adoption-words.ts'
import {
  declaredCountSentence,
  demonstrationNotice,
  glossaryHeading,
} from '../../words/plan-words.ts'
import { publisherOf } from '../publisher.ts'
import { element, worded, xmlDocument } from '../xml.ts'
import { identifier } from './identifier.ts'
import { stratmlGoal } from './stratml-goal.ts'
import type { StratmlType } from './writing.ts'

const stratmlNamespace = 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport'

/**
 * The publication as StratML Part 2 (ISO 17469-1; version 2.2.6). The standard has no place for a language, so
 * there is one file for each; none for a baseline, which is the first actual result, of the year's first day;
 * none for a verdict, which is a descriptor; and none for money, which is an indicator of input, in euro.
 */
export function stratmlOf(
  publication: Publication,
  type: StratmlType,
  { language, site }: { readonly language: Language; readonly site: string },
): string {
  const { plan, version, publishedAt } = publication
  const address = `${site}/${language}/published/${plan.slug}/v${version}`
  return xmlDocument(
    element(
      'PerformancePlanOrReport',
      { xmlns: stratmlNamespace, Type: type },
      worded('Name', wordsIn(plan.title, language).text),
      worded('Description', adoptionSentence(plan.adoption, language)),
      worded('OtherInformation', otherInformation(publication, language)),
      element(
        'StrategicPlanCore',
        {},
        element(
          'Organization',
          {},
          worded('Name', wordsIn(publisherOf(publication), language).text),
          identifier('_o1'),
        ),
        plan.goals.map((goal, index) => stratmlGoal(goal, index, { publication, type, language })),
      ),
      element(
        'AdministrativeInformation',
        {},
        identifier(`_${plan.slug}.v${version}`),
        worded('StartDate', `${plan.year}-01-01`),
        worded('EndDate', `${plan.year}-12-31`),
        worded('PublicationDate', publishedAt.slice(0, 10)),
        worded('Source', address),
      ),
    ),
  )
}

/** What is said of the whole plan in sentences: invented figures, the count that it declares, the abbreviations. */
function otherInformation({ plan }: Publication, language: Language): string | null {
  const { demonstration, declaredMeasureCount, glossary } = plan
  const lines = [
    ...(demonstration ? [demonstrationNotice[language]] : []),
    ...(declaredMeasureCount === null
      ? []
      : [declaredCountSentence(declaredMeasureCount, language)]),
    ...(glossary.length > 0 ? [`${glossaryHeading[language]}:`] : []),
    ...glossary.map(
      ({ abbreviation, meaning }) => `${abbreviation} – ${wordsIn(meaning, language).text}`,
    ),
  ]
  return lines.length > 0 ? lines.join('\n') : null
}
