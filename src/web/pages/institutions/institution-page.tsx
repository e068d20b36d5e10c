import type { Institution } from '../../../core/access/institution.ts'
import {
  type InstitutionField,
  institutionFields,
  type RawInstitution,
} from '../../../core/access/typed-institution.ts'
import { formatDate } from '../../../core/base/format.ts'
import { type Language, languages } from '../../../core/base/language.ts'
import type { PlainDate } from '../../../core/base/plain-date.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { ErrorSummary } from '../../parts/field.tsx'
import { type FieldKit, fieldKit } from '../../parts/field-kit.tsx'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { institutionWords } from '../../words/institution-words.ts'
import { mailWords } from '../../words/mail-words.ts'
import { siteWords } from '../../words/site-words.ts'

export interface WrongInstitution {
  readonly typed: RawInstitution
  readonly refusals: readonly Refusal[]
}

/** One institution of the register, or a new one, as a form. */
export function InstitutionPage(props: {
  visit: Visitor
  /** null for a new one. */
  institution: Institution | null
  /** Those that it may belong to. */
  parents: readonly Institution[]
  wrong: WrongInstitution | null
}) {
  const { visit, institution, parents, wrong } = props
  const { language } = visit
  const words = institutionWords[language]
  const refusals = wrong?.refusals ?? []
  const now = institution ? typedOf(institution, language) : nothing
  const meanwhile =
    institution && wrong && refusals.some(({ code }) => code === 'changed-meanwhile')
      ? changedFields(wrong.typed, now)
      : []
  const fields = fieldKit(wrong?.typed ?? {}, refusals, language)
  const hintOf = (field: InstitutionField): { hint?: string } => {
    if (meanwhile.includes(field)) {
      const shown = field === 'parent' ? shortNameOf(parents, now.parent) : now[field]
      return { hint: shown === '' ? words.isNowEmpty : words.isNow(shown) }
    }
    const hint = words.hints[field]
    return hint === undefined ? {} : { hint }
  }
  const text = (field: InstitutionField, short = false) =>
    fields.text(field, words.fields[field], now[field], { ...hintOf(field), short })
  const choice = (field: 'emailLanguage' | 'headLanguage') =>
    fields.choice(
      field,
      words.fields[field],
      now[field],
      languages.map((each) => [each, mailWords[language].languages[each]] as const),
      hintOf(field),
    )
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[{ to: paths.institutions(language), words: siteWords[language].institutions }]}
      />
      <h1>{institution ? institution.name[language] : words.add}</h1>
      <p>{institution ? words.changeLead : words.addLead}</p>
      <ErrorSummary refusals={refusals} language={language} />
      <Form
        visit={visit}
        action={
          institution ? paths.institution(language, institution.id) : paths.newInstitution(language)
        }
      >
        {institution ? <input type="hidden" name="seen" value={institution.version} /> : null}
        <div class="stack">
          <h2>{words.names}</h2>
          {text('shortName', true)}
          {text('nameBg')}
          {text('nameEn')}
          {text('shortNameEn', true)}
          {fields.area('aliases', words.fields.aliases, now.aliases, 5, hintOf('aliases').hint)}
          <Parent {...{ fields, parents, value: now.parent, language }} {...hintOf('parent')} />
          <h2>{words.contacts}</h2>
          {text('email')}
          {choice('emailLanguage')}
          {text('headName')}
          {text('headEmail')}
          {choice('headLanguage')}
          <h2>{words.validity}</h2>
          {text('validFrom', true)}
          {text('validTo', true)}
          <p class="actions">
            <button type="submit">{siteWords[language].save}</button>
            <a href={paths.institutions(language)}>{siteWords[language].institutions}</a>
          </p>
        </div>
      </Form>
    </>
  )
}

function Parent(props: {
  fields: FieldKit
  parents: readonly Institution[]
  value: string
  hint?: string
  language: Language
}) {
  const { fields, parents, value, hint, language } = props
  const words = institutionWords[language]
  const options = [
    ['', `— ${words.noParent} —`] as const,
    ...parents.map(({ id, shortName, name }) => [id, `${shortName} – ${name[language]}`] as const),
  ]
  return fields.choice('parent', words.fields.parent, value, options, hint ? { hint } : {})
}

const shortNameOf = (parents: readonly Institution[], id: string): string =>
  parents.find((each) => each.id === id)?.shortName ?? ''

/** What is kept, as somebody would have typed it. */
function typedOf(institution: Institution, language: Language): RawInstitution {
  const day = (date: PlainDate | null) =>
    date === null ? '' : language === 'bg' ? formatDate(date, language) : date
  return {
    shortName: institution.shortName,
    shortNameEn: institution.shortNameEn ?? '',
    nameBg: institution.name.bg,
    nameEn: institution.name.en,
    aliases: institution.aliases.join('\n'),
    parent: institution.parentId ?? '',
    email: institution.email ?? '',
    emailLanguage: institution.emailLanguage,
    headName: institution.headName ?? '',
    headEmail: institution.headEmail ?? '',
    headLanguage: institution.headLanguage,
    validFrom: day(institution.validFrom),
    validTo: day(institution.validTo),
  }
}

const nothing = Object.fromEntries(
  institutionFields.map((field) => [field, '']),
) as unknown as RawInstitution

/** Where what was typed is not what is kept now; a browser sends line ends its own way. */
const changedFields = (typed: RawInstitution, now: RawInstitution): InstitutionField[] =>
  institutionFields.filter(
    (field) => typed[field].replaceAll('\r\n', '\n').trim() !== now[field].trim(),
  )
