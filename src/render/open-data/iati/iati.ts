import type { Words } from '../../../core/base/language.ts'
import type { DraftFunding } from '../../../core/draft/draft.ts'
import type { Measure } from '../../../core/plan/plan.ts'
import type { Publication } from '../../../core/publication/publication.ts'
import { publisherOf } from '../publisher.ts'
import { element, text, type Xml, xmlDocument } from '../xml.ts'
import { iatiResult } from './iati-result.ts'
import { narrative, narratives } from './narratives.ts'

/** Whether money is a donor's: what the plan calls external funding. Funds of the European Union and budgets are not. */
const isDonors = ({ envelope }: DraftFunding): boolean => envelope?.kind === 'donor'

const fundedByDonors = ({ plan }: Publication): readonly Measure[] =>
  plan.measures.filter(({ funding }) => funding.some(isDonors))

export const hasDonors = (publication: Publication): boolean =>
  fundedByDonors(publication).length > 0

/**
 * The measures that donors pay for as activities of IATI 2.03 with their results, in every language that has words.
 *
 * The publisher's identifier is the site's host: an organisation that reports to the registry of IATI has one
 * of its own there.
 */
export function iatiOf(publication: Publication, site: string): string {
  return xmlDocument(
    element(
      'iati-activities',
      { version: '2.03', 'generated-datetime': publication.publishedAt },
      fundedByDonors(publication).map((measure) => activity(measure, publication, site)),
    ),
  )
}

function activity(measure: Measure, publication: Publication, site: string): Xml {
  const { plan, publishedAt } = publication
  const organisation = new URL(site).host
  const degree = publication.degrees.measures.find((each) => each.measure === measure.code)
  return element(
    'iati-activity',
    { 'last-updated-datetime': publishedAt, 'default-currency': 'EUR' },
    element('iati-identifier', {}, text(`${organisation}-${plan.slug}-${measure.code}`)),
    element(
      'reporting-org',
      { ref: organisation, type: government },
      narratives(publisherOf(publication), plan),
    ),
    element('title', {}, narratives(cellOf(measure, 'measure'), plan)),
    element('description', { type: '1' }, narratives(cellOf(measure, 'objective'), plan)),
    measure.funding
      .filter(isDonors)
      .map(({ envelope, source }) =>
        element('participating-org', { role: roles.funding }, narrative(envelope?.name ?? source)),
      ),
    measure.responsible.map(({ name }) =>
      element('participating-org', { role: roles.implementing }, narrative(name)),
    ),
    element('activity-status', {
      code: degree?.verdict === 'dropped' ? cancelled : implementation,
    }),
    element('activity-date', { type: dates.plannedStart, 'iso-date': `${plan.year}-01-01` }),
    element('activity-date', {
      type: dates.plannedEnd,
      'iso-date': degree?.due ?? `${plan.year}-12-31`,
    }),
    measure.indicators.length > 0 ? iatiResult(measure, publication) : null,
  )
}

const cellOf = ({ text: said, number }: Measure, cell: 'measure' | 'objective'): Words => {
  const words = Object.entries(said).flatMap(([language, all]) =>
    all?.[cell] ? [[language, all[cell]]] : [],
  )
  return words.length > 0 ? Object.fromEntries(words) : { bg: number }
}

/** Codes of IATI's own lists: OrganisationType, OrganisationRole, ActivityStatus, ActivityDateType. */
const government = '10'
const roles = { funding: '1', implementing: '4' } as const
const [implementation, cancelled] = ['2', '5']
const dates = { plannedStart: '1', plannedEnd: '3' } as const
