import {
  type CouncilField,
  councilFields,
  type RawCouncil,
} from '../../../core/access/typed-council.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import type { KeptCouncil } from '../../../store/council.reader.ts'
import { ErrorSummary } from '../../parts/field.tsx'
import { fieldKit } from '../../parts/field-kit.tsx'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { councilWords } from '../../words/council-words.ts'
import { institutionWords } from '../../words/institution-words.ts'
import { siteWords } from '../../words/site-words.ts'

/** What the public is told of the council, as a form. */
export function CouncilPage(props: {
  visit: Visitor
  /** Nothing until somebody has described it. */
  council: KeptCouncil | undefined
  wrong: { readonly typed: RawCouncil; readonly refusals: readonly Refusal[] } | null
}) {
  const { visit, council, wrong } = props
  const { language } = visit
  const words = councilWords[language]
  const refusals = wrong?.refusals ?? []
  const now = typedOf(council)
  const isBehind = refusals.some(({ code }) => code === 'changed-meanwhile')
  const fields = fieldKit(wrong?.typed ?? {}, refusals, language)
  const text = (field: CouncilField, short = false) => {
    const changed = isBehind && wrong !== null && wrong.typed[field].trim() !== now[field]
    const hint = changed ? isNow(now[field], visit) : words.hints[field]
    return fields.text(field, words.fields[field], now[field], { ...(hint ? { hint } : {}), short })
  }
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <ErrorSummary refusals={refusals} language={language} />
      <Form visit={visit} action={paths.council(language)}>
        <input type="hidden" name="seen" value={council?.version ?? 0} />
        <div class="stack">
          <h2>{words.names}</h2>
          {text('nameBg')}
          {text('nameEn')}
          {text('shortNameBg', true)}
          {text('shortNameEn', true)}
          <h2>{words.contacts}</h2>
          {text('email')}
          {text('phone', true)}
          {text('site')}
          <h2>{words.accessibility}</h2>
          {text('supervisorBg')}
          {text('supervisorEn')}
          <p class="actions">
            <button type="submit">{siteWords[language].save}</button>
          </p>
        </div>
      </Form>
    </>
  )
}

/** Beside a field that somebody else has changed meanwhile. */
const isNow = (value: string, { language }: Visitor): string =>
  value === '' ? institutionWords[language].isNowEmpty : institutionWords[language].isNow(value)

/** What is kept, as somebody would have typed it. */
const typedOf = (council: KeptCouncil | undefined): RawCouncil =>
  council
    ? {
        nameBg: council.name.bg,
        nameEn: council.name.en,
        shortNameBg: council.shortName?.bg ?? '',
        shortNameEn: council.shortName?.en ?? '',
        email: council.email,
        phone: council.phone ?? '',
        site: council.site ?? '',
        supervisorBg: council.supervisor?.bg ?? '',
        supervisorEn: council.supervisor?.en ?? '',
      }
    : (Object.fromEntries(councilFields.map((field) => [field, ''])) as unknown as RawCouncil)
