import type { Council } from '../../../core/access/council.ts'
import { formatDate } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { PlainDate } from '../../../core/base/plain-date.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { paths } from '../../paths.ts'
import { accessibilityWords } from '../../words/accessibility-words.ts'
import { portalWords } from '../../words/portal-words.ts'
import { siteWords } from '../../words/site-words.ts'

/** The day on which the checks that the statement names were last gone through. */
const reviewed = '2026-11-29' as PlainDate

/** How accessible the public pages are, how that is known, and whom to turn to. */
export function AccessibilityPage(props: {
  council: Council | null
  /** The address of the site. */
  site: string
  language: Language
}) {
  const { council, site, language } = props
  const words = accessibilityWords[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[{ to: paths.home(language), words: portalWords[language].home }]}
      />
      <h1>{words.title}</h1>
      <p>{words.commitment(council?.name[language] ?? siteWords[language].name, site)}</p>
      <h2>{words.status}</h2>
      <p>{words.statusText}</p>
      <h2>{words.notAccessible}</h2>
      <p>{words.notAccessibleLead}</p>
      <Items items={words.notAccessibleList} />
      <h2>{words.preparation}</h2>
      <p>{words.preparedOn(formatDate(reviewed, language))}</p>
      <p>{words.method}</p>
      <Items items={words.methodList} />
      <p>{words.notDone}</p>
      <h2>{words.feedback}</h2>
      <p>{words.feedbackText}</p>
      {council ? (
        <p>
          {words.feedbackTo}: <a href={`mailto:${council.email}`}>{council.email}</a>
          {council.phone ? `, ${council.phone}` : null}
        </p>
      ) : (
        <p>{words.noContact}</p>
      )}
      <h2>{words.enforcement}</h2>
      <p>
        {council?.supervisor
          ? words.enforcementText(council.supervisor[language])
          : words.enforcementUnknown}
      </p>
    </>
  )
}

const Items = ({ items }: { items: readonly string[] }) => (
  <ul class="prose">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
)
