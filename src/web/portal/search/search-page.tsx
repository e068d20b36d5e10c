import type { Language } from '../../../core/base/language.ts'
import type { KeptPublication } from '../../../store/publication.reader.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { PageLinks } from '../../parts/paging/page-links.tsx'
import { inPages, weightOfWords } from '../../parts/paging/page-of.ts'
import { measureTitle } from '../../parts/plan/measure-title.ts'
import { paths } from '../../paths.ts'
import { portalWords } from '../../words/portal-words.ts'
import { searchWords } from '../../words/search-words.ts'
import { institutionName } from '../published/institution-parts.tsx'
import { type Asked, type FoundMeasure, institutionsMeant, slipsIn } from './find.ts'
import { FoundLine } from './found-line.tsx'
import { SearchForm } from './search-form.tsx'

/** In bytes, what is found may weigh on one page beside the form, and about what a measure weighs without its words. */
const [roomForFound, weightOfLine] = [32_000, 1200]

const weightOfFound = ({ measure }: FoundMeasure): number =>
  weightOfLine + weightOfWords(measureTitle(measure))

/** What was asked for, what was found, and the ways to limit it. */
export function SearchPage(props: {
  publications: readonly KeptPublication[]
  asked: Asked
  /** null where nothing was asked for yet. */
  found: readonly FoundMeasure[] | null
  page: number
  language: Language
}) {
  const { publications, asked, found, language } = props
  const words = searchWords[language]
  const pages = inPages(found ?? [], weightOfFound, roomForFound)
  const page = Math.min(props.page, pages.length)
  const before = pages.slice(0, page - 1).flat().length
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[{ to: paths.home(language), words: portalWords[language].home }]}
      />
      <h1>{words.title}</h1>
      <SearchForm publications={publications} asked={asked} language={language} />
      <MeantInstitutions publications={publications} asked={asked} language={language} />
      {found === null ? null : (
        <section class="section" aria-labelledby="found">
          <h2 id="found">{found.length === 0 ? words.nothing : words.found(found.length)}</h2>
          {found.length === 0 ? <p>{words.nothingHint}</p> : null}
          {slipsIn(publications, asked).map(({ typed, taken }) => (
            <p key={typed}>{words.slip(typed, taken)}</p>
          ))}
          {found.length > 0 ? (
            <ol class="rows" start={before + 1}>
              {pages[page - 1]?.map((each) => (
                <FoundLine
                  key={`${each.kept.slug} ${each.measure.code}`}
                  found={each}
                  isOnePlan={publications.length === 1}
                  language={language}
                />
              ))}
            </ol>
          ) : null}
          <PageLinks
            page={page}
            pages={pages.length}
            to={pageOfFound(asked, language)}
            language={language}
          />
        </section>
      )}
    </>
  )
}

function MeantInstitutions(props: {
  publications: readonly KeptPublication[]
  asked: Asked
  language: Language
}) {
  const { publications, asked, language } = props
  const meant = publications
    .filter(({ slug }) => asked.plan === '' || slug === asked.plan)
    .flatMap((kept) => institutionsMeant(kept, asked.query).map((each) => ({ kept, each })))
    .slice(0, 5)
  if (meant.length === 0) return null
  return (
    <nav class="row-of-links" aria-label={searchWords[language].meantInstitutions}>
      {meant.map(({ kept, each }) => {
        const name = institutionName(each.name, kept.publication, language)
        return (
          <a
            key={`${kept.slug} ${each.address}`}
            href={paths.publishedInstitution(language, kept.slug, each.address)}
            lang={name.language === language ? undefined : name.language}
          >
            {name.text}
          </a>
        )
      })}
    </nav>
  )
}

/** The address of a page of what was found. */
const pageOfFound =
  ({ query, ...limits }: Asked, language: Language) =>
  (page: number): string => {
    const given = Object.entries({ q: query, ...limits, page: String(page) })
    const kept = new URLSearchParams(given.filter(([, value]) => value !== ''))
    return `${paths.search(language)}?${kept}`
  }
