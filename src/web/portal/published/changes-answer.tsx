import { wordsIn } from '../../../core/base/language.ts'
import { changesBetween } from '../../../core/publication/changes.ts'
import {
  type KeptPublication,
  selectOptionalPublication,
} from '../../../store/publication.reader.ts'
import { type Answer, notFound } from '../../answer.ts'
import { pageOf } from '../../parts/paging/page-of.ts'
import { paths } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { changesWords } from '../../words/changes-words.ts'
import { ended } from '../ended.ts'
import { ChangesPage, linesOf, weightOfChange } from './changes-page.tsx'
import type { Edition } from './edition.ts'
import { framed } from './framed.tsx'

/** What became otherwise since the version before it, from the two versions alone. */
export async function changesAnswer(
  edition: Edition,
  visit: Visit,
  params: { readonly page?: string },
): Promise<Answer> {
  const { language } = visit
  const { slug, publication } = edition.kept
  const before = await versionBefore(edition, visit)
  const changes = before && changesBetween(before.publication, publication)
  const lines = changes ? linesOf(changes) : []
  const shown = pageOf(lines, Number(params.page ?? 1), weightOfChange(publication))
  if (!shown) return notFound
  const words = changesWords[language]
  const title = `${words.title}: ${wordsIn(publication.plan.title, language).text}`
  return framed(edition, visit, {
    title,
    description: changes
      ? `${ended(title)} ${words.summary(changes.measures.length, changes.corrected.length, changes.reported)}`
      : `${ended(title)} ${words.first}`,
    // What changed belongs to its version for good, also while that is the latest.
    path: (each) => paths.publishedChanges(each, slug, edition.kept.version, shown.page),
    draw: (scene) => <ChangesPage scene={scene} before={before} changes={changes} shown={shown} />,
  })
}

/** The same for machines, figure by figure. */
export async function changesData(edition: Edition, visit: Visit): Promise<Answer> {
  const { slug, version, publication } = edition.kept
  const before = await versionBefore(edition, visit)
  if (!before) return notFound
  const { figures, corrected } = changesBetween(before.publication, publication)
  const content = { plan: slug, before: before.version, after: version, figures, corrected }
  return {
    kind: 'file',
    bytes: Buffer.from(`${JSON.stringify(content, null, 1)}\n`),
    type: 'application/json; charset=utf-8',
    name: `${slug}-v${before.version}-v${version}-changes.json`,
  }
}

const versionBefore = async (
  { kept, previous }: Edition,
  { database }: Visit,
): Promise<KeptPublication | undefined> =>
  previous === undefined
    ? undefined
    : await selectOptionalPublication(database, kept.slug, previous)
