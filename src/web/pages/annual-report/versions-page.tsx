import { may } from '../../../core/access/permissions.ts'
import { editedText } from '../../../core/annual-report/markup.ts'
import type { SectionVersion } from '../../../core/annual-report/section-version.ts'
import { formatInstant } from '../../../core/base/format.ts'
import { type Language, languages } from '../../../core/base/language.ts'
import { type TextPart, wordDifference } from '../../../core/draft/word-difference.ts'
import { SectionTitle } from '../../parts/annual-report/section-title.tsx'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { ChoiceField } from '../../parts/field.tsx'
import { wayToPlan } from '../../parts/way-to-plan.ts'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { annualReportPageWords } from '../../words/annual-report-words.ts'
import type { ReportScene, SectionScene } from './scene.ts'

/** Every version of a section, and two of them side by side, word by word. */
export function VersionsPage(props: {
  visit: Visitor
  scene: ReportScene
  at: SectionScene
  /** The latest first. */
  versions: readonly SectionVersion[]
  before: SectionVersion | undefined
  after: SectionVersion | undefined
}) {
  const { visit, scene, at, versions, before, after } = props
  const { language } = visit
  const { plan } = scene.view
  const words = annualReportPageWords[language]
  const takeUp = (version: number) =>
    `${paths.reportSection(language, plan.slug, at.section.key)}?version=${version}`
  const options = versions.map(
    ({ version, writtenBy, writtenAt }) =>
      [
        String(version),
        `${words.version(version)}: ${writtenBy}, ${formatInstant(writtenAt, language)}`,
      ] as const,
  )
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[
          ...wayToPlan(plan, language),
          { to: paths.annualReport(language, plan.slug), words: words.title(plan.year) },
          {
            to: paths.reportSection(language, plan.slug, at.section.key),
            words: words.section,
          },
        ]}
      />
      <h1>
        {words.versions}: <SectionTitle section={at.section} plan={plan} language={language} />
      </h1>
      <p>{versions.length > 1 ? words.versionsHint : words.oneVersion}</p>
      {versions.length > 1 ? (
        <form method="get">
          <div class="stack-tight">
            <ChoiceField
              name="from"
              label={words.from}
              value={String(before?.version ?? '')}
              options={options}
              refusals={[]}
              language={language}
            />
            <ChoiceField
              name="to"
              label={words.to}
              value={String(after?.version ?? '')}
              options={options}
              refusals={[]}
              language={language}
            />
            <p class="actions">
              <button class="quiet" type="submit">
                {words.compare}
              </button>
            </p>
          </div>
        </form>
      ) : null}
      {after ? <SideBySide {...{ scene, before, after, visit }} /> : null}
      {before && may(visit, 'write-annual-report') ? (
        <section class="section" aria-labelledby="take-up">
          <h2 id="take-up">{words.takeUpTitle}</h2>
          <p>{words.takeUpHint}</p>
          <p class="actions">
            <a class="button quiet" href={takeUp(before.version)}>
              {words.takeUp(before.version)}
            </a>
          </p>
        </section>
      ) : null}
    </>
  )
}

function SideBySide(props: {
  visit: Visitor
  scene: ReportScene
  before: SectionVersion | undefined
  after: SectionVersion
}) {
  const { visit, scene, before, after } = props
  const words = annualReportPageWords[visit.language]
  return languages.map((language) => {
    const textOf = (version: SectionVersion | undefined) =>
      editedText(version?.text[language] ?? '', scene.figures, language)
    const parts = wordDifference(textOf(before ?? after), textOf(after))
    return (
      <section key={language} class="section stack-tight" aria-labelledby={`text-${language}`}>
        <h2 id={`text-${language}`}>{words.text[language]}</h2>
        <div class="sides">
          {before ? (
            <Side version={before.version} parts={parts} without="added" {...{ visit, language }} />
          ) : null}
          <Side version={after.version} parts={parts} without="removed" {...{ visit, language }} />
        </div>
      </section>
    )
  })
}

/** One of the two, with what only it has marked. */
function Side(props: {
  visit: Visitor
  version: number
  parts: readonly TextPart[]
  without: 'added' | 'removed'
  language: Language
}) {
  const { visit, version, parts, without, language } = props
  const words = annualReportPageWords[visit.language]
  const shown = parts.filter(({ kind }) => kind !== without)
  return (
    <div class="card stack-tight">
      <h3>{words.version(version)}</h3>
      {shown.length === 0 ? (
        <p class="soft">{words.nothing}</p>
      ) : (
        <p class="words" lang={language}>
          {shown.map(({ kind, text }, place) => {
            const Mark = marks[kind]
            return <Mark key={place}>{text}</Mark>
          })}
        </p>
      )}
    </div>
  )
}

const marks = { kept: 'span', removed: 'del', added: 'ins' } as const
