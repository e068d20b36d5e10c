import { type Institution, isValidOn } from '../../../core/access/institution.ts'
import { formatDate } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { PlainDate } from '../../../core/base/plain-date.ts'
import { TextField } from '../../parts/field.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { institutionWords } from '../../words/institution-words.ts'
import { siteWords } from '../../words/site-words.ts'

/** The register: those that are valid today and, if asked for, those that are not. */
export function InstitutionsPage(props: {
  visit: Visitor
  shown: readonly Institution[]
  register: readonly Institution[]
  query: string
  ended: boolean
  today: PlainDate
}) {
  const { visit, shown, register, today } = props
  const { language } = visit
  const words = institutionWords[language]
  const shortNames = new Map(register.map((each) => [each.id, shortNameIn(each, language)]))
  return (
    <>
      <h1>{siteWords[language].institutions}</h1>
      <p>{words.lead}</p>
      <p class="actions">
        <a class="button" href={paths.newInstitution(language)}>
          {words.add}
        </a>
      </p>
      <Search {...props} />
      <p class="soft small">{words.count(shown.length, register.length)}</p>
      {shown.length === 0 ? <p class="empty">{words.none}</p> : null}
      <ul class="rows">
        {shown.map((institution) => (
          <Row
            key={institution.id}
            institution={institution}
            parent={shortNames.get(institution.parentId ?? '')}
            today={today}
            language={language}
          />
        ))}
      </ul>
    </>
  )
}

function Search(props: { visit: Visitor; query: string; ended: boolean }) {
  const { visit, query, ended } = props
  const { language } = visit
  const words = institutionWords[language]
  return (
    <search>
      <form method="get" action={paths.institutions(language)} class="stack-tight">
        <TextField name="q" label={words.search} value={query} refusals={[]} language={language} />
        <label class="box">
          <input type="checkbox" name="ended" value="1" checked={ended} />
          {words.alsoEnded}
        </label>
        <p class="actions">
          <button class="quiet" type="submit">
            {words.show}
          </button>
        </p>
      </form>
    </search>
  )
}

function Row(props: {
  institution: Institution
  parent: string | undefined
  today: PlainDate
  language: Language
}) {
  const { institution, parent, today, language } = props
  const { id, name, email, headName, validFrom, validTo } = institution
  const words = institutionWords[language]
  const valid = isValidOn(institution, today)
  return (
    <li>
      <p>
        <a href={paths.institution(language, id)}>
          {shortNameIn(institution, language)} – {name[language]}
        </a>
      </p>
      <p class="row-of-links soft small">
        {validTo !== null && validTo < today ? (
          <span class="tag">{words.ended(formatDate(validTo, language))}</span>
        ) : null}
        {validFrom !== null && validFrom > today ? (
          <span class="tag">{words.begins(formatDate(validFrom, language))}</span>
        ) : null}
        {valid && validTo !== null ? (
          <span>{words.validTo(formatDate(validTo, language))}</span>
        ) : null}
        {parent ? (
          <span>
            {words.fields.parent}: {parent}
          </span>
        ) : null}
        {headName ? <span>{headName}</span> : null}
        {email ? <span>{email}</span> : null}
      </p>
    </li>
  )
}

const shortNameIn = ({ shortName, shortNameEn }: Institution, language: Language): string =>
  language === 'en' ? (shortNameEn ?? shortName) : shortName
