import { assignDuty } from '../../../../actions/assign-duty.ts'
import { isValidOn } from '../../../../core/access/institution.ts'
import { listDuties, selectOptionalYearOpening } from '../../../../store/duty.reader.ts'
import { listInstitutions } from '../../../../store/institution.reader.ts'
import { paths } from '../../../paths.ts'
import type { Route } from '../../../route.ts'
import { actionContext } from '../../../visit.ts'
import { reportingWords } from '../../../words/reporting-words.ts'
import { OfMeasure } from '../plan-params.ts'
import { measureSubject } from '../subject.ts'
import { AboutMeasure } from './about.tsx'
import { SentForm, yearForm } from './year-form.tsx'

/** Who reports on a measure, given to others while its year runs. */
export const measureDutyRoutes: readonly Route[] = yearForm({
  url: '/plans/:slug/measures/:code/duty',
  needs: 'assign-duty',
  params: OfMeasure,
  fields: ['reports', 'contributes'],
  subject: async (visit, params) => {
    const found = await measureSubject(visit, params)
    if (!found || !(await selectOptionalYearOpening(visit.database, found.view.plan.id)))
      return undefined
    const [duties, all] = [
      await listDuties(visit.database, found.view.plan.id),
      await listInstitutions(visit.database),
    ]
    const duty = duties.find((each) => each.measure === params.code)
    const register = all.filter((each) => isValidOn(each, found.today))
    const nameOf = (id: string) => all.find((each) => each.id === id)?.shortName ?? ''
    return {
      ...{ ...found, register, version: duty?.version ?? 0 },
      reports: duty ? nameOf(duty.reports) : '',
      contributes: (duty?.contributes ?? []).map(nameOf).join(', '),
    }
  },
  title: ({ language }) => reportingWords[language].assign,
  draw: (scene) => {
    const { visit, subject, fields } = scene
    const { language } = visit
    const words = reportingWords[language]
    const { view, measure } = subject
    return (
      <>
        <AboutMeasure measure={measure} language={language} />
        <p>{words.assignLead}</p>
        <datalist id="institutions">
          {subject.register.map(({ id, shortName, name }) => (
            <option key={id} value={shortName}>
              {name[language]}
            </option>
          ))}
        </datalist>
        <SentForm
          scene={scene}
          action={paths.measureDuty(language, view.plan.slug, measure.code)}
          seen={subject.version}
        >
          {fields.text('reports', words.reportsBy, subject.reports, { list: 'institutions' })}
          {fields.text('contributes', words.helpedBy, subject.contributes, {
            hint: words.helpedByHint,
          })}
        </SentForm>
      </>
    )
  },
  act: (visit, { slug, code }, typed, seen) =>
    assignDuty(actionContext(visit), { ...typed, slug, measure: code, seen }),
  done: { to: ({ language }, { slug }) => paths.reports(language, slug), notice: 'set' },
})
