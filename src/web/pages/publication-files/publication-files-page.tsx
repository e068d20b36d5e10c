import { may } from '../../../core/access/permissions.ts'
import type { Plan } from '../../../core/plan/plan.ts'
import { isUnderWay, mayBeginAgain } from '../../../core/publication/preparation.ts'
import type { KeptPreparation } from '../../../store/preparation.reader.ts'
import type { PublicationFile } from '../../../store/publication-file.reader.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { Form } from '../../parts/form.tsx'
import { fileTitle, PreparationProgress } from '../../parts/preparation-progress.tsx'
import { wayToPlan } from '../../parts/way-to-plan.ts'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { publicationFileWords } from '../../words/publication-file-words.ts'
import { templatePageWords } from '../../words/template-page-words.ts'
import { FilesTable } from './files-table.tsx'

interface Shown {
  readonly visit: Visitor
  readonly plan: Plan
  readonly version: number
  readonly preparation: KeptPreparation
  readonly files: readonly PublicationFile[]
  /** Whether the page comes anew by itself. */
  readonly refreshes: boolean
}

/** How the files of a published version come along, and what is there of them. */
export function PublicationFilesPage(props: Shown) {
  const { visit, plan, version, preparation, files } = props
  const { language } = visit
  const words = publicationFileWords[language]
  return (
    <>
      <Breadcrumbs language={language} steps={wayToPlan(plan, language)} />
      <h1>{words.title(version)}</h1>
      <p>{words.lead}</p>
      <div class="card stack-tight">
        <PreparationProgress preparation={preparation} language={language} />
        <Steps {...props} />
      </div>
      <LeftOutList preparation={preparation} visit={visit} />
      <div class="section">
        <h2>{words.files}</h2>
        {files.length === 0 ? (
          <p class="empty">{words.noFiles}</p>
        ) : (
          <FilesTable slug={plan.slug} version={version} files={files} language={language} />
        )}
      </div>
      <p class="actions">
        <a href={paths.published(language, plan.slug, version)}>{words.toPublication}</a>
        {may(visit, 'manage-templates') ? (
          <a href={paths.templates(language)}>{templatePageWords[language].title}</a>
        ) : null}
      </p>
    </>
  )
}

/** What a person can do about it. */
function Steps({ visit, plan, version, preparation, refreshes }: Shown) {
  const { language } = visit
  const words = publicationFileWords[language]
  const here = paths.publicationFiles(language, plan.slug, version)
  if (isUnderWay(preparation.state))
    return (
      <>
        <p class="small soft">
          {refreshes ? `${words.refreshing} ` : ''}
          <a href={refreshes ? `${here}?still=1` : here}>
            {refreshes ? words.stopRefreshing : words.refreshAgain}
          </a>
        </p>
        <Form visit={visit} action={paths.cancelPreparation(language, plan.slug, version)}>
          <p class="actions">
            <button type="submit" class="quiet">
              {words.cancel}
            </button>
            <span class="small soft">{words.cancelHint}</span>
          </p>
        </Form>
      </>
    )
  const isWhole = preparation.state === 'done' && preparation.leftOut.length === 0
  if (!mayBeginAgain(preparation.state) || isWhole) return null
  return (
    <Form visit={visit} action={paths.prepareAgain(language, plan.slug, version)}>
      <p class="actions">
        <button type="submit">{words.again}</button>
        <span class="small soft">{words.againHint}</span>
      </p>
    </Form>
  )
}

function LeftOutList({ preparation, visit }: Pick<Shown, 'preparation' | 'visit'>) {
  const { language } = visit
  const words = publicationFileWords[language]
  const { leftOut } = preparation
  if (leftOut.length === 0) return null
  const failed = leftOut.filter(({ why }) => why === 'failed')
  const notPrinted = leftOut.filter(({ why }) => why === 'no-press')
  return (
    <section class="section" aria-labelledby="missing">
      <h2 id="missing">{words.missing}</h2>
      {notPrinted.length > 0 ? <p class="message">{words.why['no-press']}</p> : null}
      <ul>
        {[...failed, ...notPrinted].map((each) => (
          <li key={`${each.name}-${each.language}`}>
            {fileTitle(each, language)}
            {each.why === 'failed' ? (
              <span class="small soft">
                {' '}
                {words.why.failed} <span lang="en">{each.words}</span>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
