import { Type } from 'typebox'
import { bundleName } from '../../../actions/bundle-file.ts'
import { renditions } from '../../../render/renditions.ts'
import { moneyLists } from '../../parts/plan/plan-view.ts'
import type { Route } from '../../route.ts'
import { measureAnswer, moneyAnswer, planAnswer } from './answers.tsx'
import { changesAnswer, changesData } from './changes-answer.tsx'
import { editionFile, editionPage, editionPages } from './edition-route.tsx'
import { goalAnswer } from './goal-answer.tsx'
import { indicatorAnswer } from './indicator-answer.tsx'
import { institutionAnswer, institutionsAnswer } from './institution-answers.tsx'
import { moneyListAnswer } from './money-list-answer.tsx'
import { bundleFile, renditionFile } from './rendition-file.tsx'
import { reportAnswer, reportPartAnswer } from './report-answer.tsx'
import { sheetRoutes } from './sheet-routes.ts'
import { versionsAnswer } from './versions-page.tsx'
import { goalYearsAnswer, yearsAnswer } from './years-answer.tsx'

const Nothing = Type.Object({})
/** What may stand in an address somebody typed: it is looked for, and found nowhere or led to what it means. */
const Part = Type.String({ minLength: 1, maxLength: 200 })

/** All that is published of a plan, each page of the latest version and of every one before it. */
export const publishedRoutes: readonly Route[] = [
  ...editionPage('', Nothing, planAnswer),
  ...editionPages('/goals/:goal', Type.Object({ goal: Part }), goalAnswer),
  ...editionPage('/measures/:code', Type.Object({ code: Part }), measureAnswer),
  ...editionPage('/measures/:code/:words', Type.Object({ code: Part, words: Part }), measureAnswer),
  ...editionPage(
    '/measures/:code/indicators/:indicator',
    Type.Object({ code: Part, indicator: Type.String({ pattern: '^[1-9][0-9]{0,3}$' }) }),
    indicatorAnswer,
  ),
  ...editionPage('/money', Nothing, moneyAnswer),
  ...editionPages('/money/:list', Type.Object({ list: Type.Enum(moneyLists) }), moneyListAnswer),
  ...editionPage('/report', Nothing, reportAnswer),
  ...editionPages('/report/:part', Type.Object({ part: Part }), reportPartAnswer),
  ...editionPages('/institutions', Nothing, institutionsAnswer, '/page'),
  ...editionPages(
    '/institutions/:institution',
    Type.Object({ institution: Part }),
    institutionAnswer,
  ),
  ...editionPage('/years', Nothing, yearsAnswer),
  ...editionPages('/years/:goal', Type.Object({ goal: Part }), goalYearsAnswer),
  ...editionPages('/changes', Nothing, changesAnswer),
  ...editionPages('/versions', Nothing, versionsAnswer),
  ...sheetRoutes,
  ...renditions.map((rendition) =>
    editionFile(rendition.name, (edition, visit) => renditionFile(rendition, edition, visit)),
  ),
  editionFile(bundleName, bundleFile),
  editionFile('changes.json', changesData),
  editionFile('publication.json', ({ kept: { content, slug, version } }) => ({
    kind: 'file',
    bytes: Buffer.from(content),
    type: 'application/json; charset=utf-8',
    name: `${slug}-v${version}.json`,
  })),
]
