import { beginAnnualReport } from '../../actions/begin-annual-report.ts'
import { giveEvidenceLink } from '../../actions/give-evidence.ts'
import { publishPlan } from '../../actions/publish-plan.ts'
import { registerActivity } from '../../actions/register-activity.ts'
import { contextOf } from '../../actions/testing/contexts.ts'
import { keepOpenYear } from '../../actions/testing/open-year-of.ts'
import { textsToConfirm } from '../../actions/texts-to-confirm.ts'
import type { Period } from '../../core/base/period.ts'
import type { PlainDate } from '../../core/base/plain-date.ts'
import type { SecretWorld } from '../../core/publication/testing/secret-world.ts'
import type { Database } from '../../store/database.ts'
import { insertInstitution } from '../../store/institution.writer.ts'
import { keepReport } from '../../store/measure-report.writer.ts'
import { selectOptionalReportPlace } from '../../store/report-place.reader.ts'
import { type At, enterPrevious, enterVersion, mark, slug } from './entered-world.ts'
import { toldPlan } from './told-plan.ts'

/** Whose people look at it: one reports on measure 1, one on all others and helps with it, one on none. */
export interface Houses {
  readonly agency: string
  readonly ministry: string
  readonly bystander: string
}

/**
 * A world in an open year: its first version published, its second only entered; in reports, notes, papers and
 * activities, and in the annual report as somebody has begun it.
 *
 * @param few a small count of the world that stands in texts and papers, too
 */
export async function keepInsideWorld(
  database: Database,
  world: SecretWorld,
  few: string,
): Promise<Houses> {
  const at: At = (now) => ({ ...contextOf(database), now: () => now })
  const { institutions } = await keepOpenYear(database, slug, toldPlan(world.plan))
  const bystander = await database.transaction().execute((transaction) =>
    insertInstitution(transaction, {
      ...{ shortName: 'БЧК', shortNameEn: null, name: { bg: 'Червен кръст', en: 'Red Cross' } },
      ...{ aliases: [], parentId: null, email: null, headName: null, headEmail: null },
      ...{ emailLanguage: 'bg', headLanguage: 'bg', validFrom: null, validTo: null },
    }),
  )
  await mark(at, world, '2024-12-01T08:00:00Z')
  await enterPrevious(at, world)
  const [first] = world.versions
  const publishedAt = first?.publishedAt ?? ''
  await enterVersion(at, world, 0)
  const { digest } = await textsToConfirm(database, slug, { version: 1, publishedAt })
  await publishPlan(at(publishedAt), { slug, seen: 0, confirmed: digest })
  await enterVersion(at, world, 1)
  await giveEvidenceLink(at(publishedAt), {
    ...{ slug, measure: '2', indicator: 1, period: '2024-Q3' as Period },
    ...{ title: `Списък на ${few} деца`, address: 'https://example.org/list' },
  })
  await registerActivity(at(publishedAt), {
    ...{ slug, measure: '2' },
    activity: {
      ...{ kind: 'training', title: `Обучение за ${few} деца`, from: '2024-02-01', until: '' },
      ...{ place: 'София', participants: few, materials: '' },
    },
  })
  await keepTypedReport(database, '2024-Q1', few, ['submit'])
  await keepTypedReport(database, '2024-Q2', few, ['submit', 'accept'])
  await beginAnnualReport(at(publishedAt), { slug })
  return { ...institutions, bystander }
}

const statusAfter = { submit: 'submitted', accept: 'accepted' } as const

const keepTypedReport = (
  database: Database,
  period: string,
  few: string,
  moves: readonly (keyof typeof statusAfter)[],
): Promise<void> =>
  database.transaction().execute(async (transaction) => {
    const at = { slug, measure: '2', period }
    const fields = { 'value-1': few, done: `Настанени са ${few} деца.`, obstacles: `само ${few}` }
    for (const move of moves) {
      const place = await selectOptionalReportPlace(transaction, at, '2025-01-10' as PlainDate)
      if (!place) throw new Error('no such report is due in the tests')
      await keepReport(transaction, place, {
        ...{ status: statusAfter[move], content: { language: 'bg', fields } },
        ...{ by: 'Ана Иванова', at: '2025-01-10T08:00:00Z' },
        step: { move, remark: null, remarks: {} },
      })
    }
  })
