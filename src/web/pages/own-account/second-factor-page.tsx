import type { Refusal } from '../../../core/base/refusal.ts'
import { QrCode } from '../../../render/qr-code.tsx'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { ErrorSummary, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { ownAccountWords } from '../../words/own-account-words.ts'

/** The secret for the app, as a picture and as letters, and the code that confirms it. */
export function SecondFactorPage(props: {
  visit: Visitor
  uri: string
  /** The secret as it is typed. */
  secret: string
  refusals: readonly Refusal[]
}) {
  const { visit, uri, secret, refusals } = props
  const { language } = visit
  const words = ownAccountWords[language]
  return (
    <>
      <Way visit={visit} />
      <h1>{words.secondFactor}</h1>
      <ErrorSummary refusals={refusals} language={language} />
      <p>{words.scan}</p>
      <QrCode text={uri} label={words.qrCode} size={232} />
      <p>{words.orType}</p>
      <p class="card formula">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</p>
      <Form visit={visit} action={paths.secondFactor(language)}>
        <div class="stack">
          <TextField
            {...{ name: 'code', label: words.code, hint: words.codeHint, value: '', short: true }}
            {...{ autocomplete: 'one-time-code', inputMode: 'decimal', refusals, language }}
          />
          <p class="actions">
            <button type="submit">{words.confirm}</button>
          </p>
        </div>
      </Form>
    </>
  )
}

/** The recovery codes, shown this once. */
export function RecoveryCodesPage({ visit, codes }: { visit: Visitor; codes: readonly string[] }) {
  const { language } = visit
  const words = ownAccountWords[language]
  return (
    <>
      <h1>{words.codesTitle}</h1>
      <p>{words.codesLead}</p>
      <p>{words.codesOnce}</p>
      <ul class="card plain formula">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <p class="actions">
        <a href={paths.ownAccount(language)}>{words.toAccount}</a>
      </p>
    </>
  )
}

const Way = ({ visit: { language } }: { visit: Visitor }) => (
  <Breadcrumbs
    language={language}
    steps={[{ to: paths.ownAccount(language), words: ownAccountWords[language].title }]}
  />
)
