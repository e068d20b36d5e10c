import type { Institution } from '../../../core/access/institution.ts'
import type { Period } from '../../../core/base/period.ts'
import type { FormContent } from '../../../render/xlsx/form-content.ts'
import { degreeOfMeasure } from '../../parts/plan/plan-view.ts'
import type { Visit } from '../../visit.ts'
import { type DutyPeriod, dutiesOfPeriod } from '../duties/scene.ts'

/** The form of one institution: the measures that it reports on or helps with. Nothing where there are none. */
export async function formContent(
  visit: Visit,
  asked: { readonly slug: string; readonly period: string },
  institution: Institution,
  register: readonly Institution[],
): Promise<FormContent | undefined> {
  const duties = await dutiesOfPeriod(visit, asked.slug, asked.period)
  return duties && contentOf(visit, duties, institution, register)
}

/** The forms of all institutions that owe something for the period, in the order of the register. */
export async function allFormContents(
  visit: Visit,
  asked: { readonly slug: string; readonly period: string },
  register: readonly Institution[],
): Promise<readonly { readonly institution: Institution; readonly content: FormContent }[]> {
  const duties = await dutiesOfPeriod(visit, asked.slug, asked.period)
  if (!duties) return []
  return register.flatMap((institution) => {
    const content = contentOf(visit, duties, institution, register)
    return content ? [{ institution, content }] : []
  })
}

function contentOf(
  visit: Visit,
  { view, lines }: DutyPeriod,
  { id, name }: Institution,
  register: readonly Institution[],
): FormContent | undefined {
  const own = lines.filter(
    ({ place: { duty, version }, notDue }) =>
      [duty.reports, ...duty.contributes].includes(id) && (notDue === null || version > 0),
  )
  const [first] = own
  if (!first) return undefined
  const shortName = (of: string) => register.find((each) => each.id === of)?.shortName ?? ''
  return {
    plan: view.plan,
    period: first.place.period as Period,
    due: first.place.due,
    institution: { id, name },
    madeAt: visit.now(),
    lines: own.map(({ place, measure }) => ({
      ...{ measure, subject: place.subject, status: place.status, version: place.version },
      content: place.content,
      degrees: degreeOfMeasure(view, measure.code)?.indicators ?? [],
      reportedBy: place.duty.reports === id ? null : shortName(place.duty.reports),
    })),
  }
}
