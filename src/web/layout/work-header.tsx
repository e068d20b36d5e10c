import { may } from '../../core/access/permissions.ts'
import { Yardstick } from '../parts/yardstick.tsx'
import { paths } from '../paths.ts'
import type { Visitor } from '../visit.ts'
import { councilWords } from '../words/council-words.ts'
import { keyWords } from '../words/key-words.ts'
import { reportingWords } from '../words/reporting-words.ts'
import { siteWords } from '../words/site-words.ts'
import { templatePageWords } from '../words/template-page-words.ts'
import { SiteTools } from './site-tools.tsx'

interface Entry {
  readonly to: string
  readonly words: string
  /** Where the site's name leads as well. */
  readonly isHome?: boolean
}

/** Where to from every page: what is daily work in a row, what is set and looked up under one word. */
export function WorkHeader({ visit }: { visit: Visitor }) {
  const { language } = visit
  const words = siteWords[language]
  const kept = councilEntries(visit)
  return (
    <header class="site-header">
      <div class="frame">
        <a class="site-name" href={paths.home(language)}>
          <Yardstick />
          {words.name}
        </a>
        <nav class="site-nav" aria-label={words.mainMenu}>
          {workEntries(visit).map((entry) => (
            <NavLink key={entry.to} visit={visit} {...entry} />
          ))}
          {kept.length === 0 ? null : <Menu visit={visit} words={words.keeping} entries={kept} />}
        </nav>
        <SiteTools visit={visit} />
      </div>
    </header>
  )
}

function workEntries(visit: Visitor): readonly Entry[] {
  const { language } = visit
  const words = siteWords[language]
  return [
    ...(may(visit, 'read-duties') && visit.institutions.length > 0
      ? [{ to: paths.duties(language), words: reportingWords[language].duties }]
      : []),
    ...(may(visit, 'read-plans') ? [{ to: paths.plans(language), words: words.plans }] : []),
    ...(may(visit, 'give-opinion')
      ? [{ to: paths.coordination(language), words: words.coordination }]
      : []),
    { to: paths.home(language), words: words.publishedShort, isHome: true },
  ]
}

function councilEntries(visit: Visitor): readonly Entry[] {
  const { language } = visit
  const words = siteWords[language]
  return [
    ...(may(visit, 'manage-institutions')
      ? [{ to: paths.institutions(language), words: words.institutions }]
      : []),
    ...(may(visit, 'describe-council')
      ? [{ to: paths.council(language), words: councilWords[language].title }]
      : []),
    ...(may(visit, 'manage-templates')
      ? [{ to: paths.templates(language), words: templatePageWords[language].title }]
      : []),
    ...(may(visit, 'manage-accounts')
      ? [{ to: paths.accounts(language), words: words.accounts }]
      : []),
    ...(may(visit, 'replace-signing-key')
      ? [{ to: paths.replaceKey(language), words: keyWords[language].title }]
      : []),
    ...(may(visit, 'read-mail') ? [{ to: paths.mail(language), words: words.mail }] : []),
    ...(may(visit, 'read-log') ? [{ to: paths.log(language), words: words.log }] : []),
  ]
}

const isHere = ({ address }: Visitor, to: string): boolean => address.split('?')[0] === to

function NavLink({ visit, to, words, isHome }: Entry & { visit: Visitor }) {
  return (
    <a
      href={to}
      class={isHome && visit.account ? 'home' : undefined}
      aria-current={isHere(visit, to) ? 'page' : undefined}
    >
      {words}
    </a>
  )
}

/** Several entries under one word; a single one stands for itself. */
function Menu(props: { visit: Visitor; words: string; entries: readonly Entry[] }) {
  const { visit, words, entries } = props
  const [first, ...others] = entries
  if (first && others.length === 0) return <NavLink visit={visit} {...first} />
  const here = entries.some(({ to }) => isHere(visit, to))
  return (
    <details class="site-menu">
      <summary class={here ? 'here' : undefined}>{words}</summary>
      <ul>
        {entries.map((entry) => (
          <li key={entry.to}>
            <NavLink visit={visit} {...entry} />
          </li>
        ))}
      </ul>
    </details>
  )
}
