import { Type } from 'typebox'
import { bundleName } from '../../../actions/bundle-file.ts'
import { renditions } from '../../../render/renditions.ts'
import type { Route } from '../../route.ts'
import {
  goalAnswer,
  institutionAnswer,
  institutionsAnswer,
  measureAnswer,
  moneyAnswer,
  planAnswer,
} from './answers.tsx'
import { changesAnswer, changesData } from './changes-answer.tsx'
import { editionFile, editionPage } from './edition-route.tsx'
import { bundleFile, renditionFile } from './rendition-file.tsx'
import { reportAnswer } from './report-page.tsx'
import { sheetRoutes } from './sheet-routes.ts'
import { versionsAnswer } from './versions-page.tsx'
import { goalYearsAnswer, yearsAnswer } from './years-answer.tsx'

const Nothing = Type.Object({})
/** What may stand in an address somebody typed: it is looked for, and found nowhere or led to what it means. */
const Part = Type.String({ minLength: 1, maxLength: 200 })
const OfPage = Type.Object({ page: Type.String({ pattern: '^[1-9][0-9]{0,2}$' }) })

/** All that is published of a plan, each page of the latest version and of every one before it. */
export const publishedRoutes: readonly Route[] = [
  ...editionPage('', Nothing, planAnswer),
  ...editionPage('/goals/:goal', Type.Object({ goal: Part }), goalAnswer),
  ...editionPage('/measures/:code', Type.Object({ code: Part }), measureAnswer),
  ...editionPage('/measures/:code/:words', Type.Object({ code: Part, words: Part }), measureAnswer),
  ...editionPage('/money', Nothing, moneyAnswer),
  ...editionPage('/report', Nothing, reportAnswer),
  ...editionPage('/institutions', Nothing, institutionsAnswer),
  ...editionPage(
    '/institutions/:institution',
    Type.Object({ institution: Part }),
    institutionAnswer,
  ),
  ...editionPage('/years', Nothing, yearsAnswer),
  ...editionPage('/years/:goal', Type.Object({ goal: Part }), goalYearsAnswer),
  ...editionPage('/changes', Nothing, changesAnswer),
  ...editionPage('/changes/:page', OfPage, changesAnswer),
  ...editionPage('/versions', Nothing, versionsAnswer),
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
