import { formatInstant } from '../../../core/base/format.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import type { Passkey } from '../../../store/passkey.reader.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { ErrorSummary, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { PasskeyForm } from '../../parts/passkey-form.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { ownAccountWords } from '../../words/own-account-words.ts'

/** The passkeys of one's own account, and a way to add one. */
export function PasskeysPage(props: {
  visit: Visitor
  passkeys: readonly Passkey[]
  options: object
  typed: string
  refusals: readonly Refusal[]
}) {
  const { visit, passkeys, options, typed, refusals } = props
  const { language } = visit
  const words = ownAccountWords[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[{ to: paths.ownAccount(language), words: words.title }]}
      />
      <h1>{words.passkeys}</h1>
      <p>{words.passkeysLead}</p>
      <ErrorSummary refusals={refusals} language={language} />
      <ul class="rows">
        {passkeys.map((passkey) => (
          <Row key={passkey.credentialId} visit={visit} passkey={passkey} />
        ))}
      </ul>
      <PasskeyForm visit={visit} action={paths.passkeys(language)} what="make" options={options}>
        <TextField
          {...{ name: 'name', label: words.passkeyName, hint: words.passkeyNameHint }}
          {...{ value: typed, refusals, language }}
        />
        <p class="actions">
          <button type="submit">{words.addPasskey}</button>
        </p>
      </PasskeyForm>
    </>
  )
}

function Row({ visit, passkey }: { visit: Visitor; passkey: Passkey }) {
  const { language } = visit
  const { credentialId, name, createdAt, lastUsedAt } = passkey
  const words = ownAccountWords[language]
  return (
    <li>
      <p>{name}</p>
      <p class="row-of-links soft small">
        <span>{words.passkeyAdded(formatInstant(createdAt, language))}</span>
        {lastUsedAt ? <span>{words.passkeyUsed(formatInstant(lastUsedAt, language))}</span> : null}
      </p>
      <Form visit={visit} action={paths.removePasskey(language)}>
        <input type="hidden" name="id" value={credentialId} />
        <button class="quiet" type="submit">
          {words.removePasskey}
          <span class="for-screen-readers">: {name}</span>
        </button>
      </Form>
    </li>
  )
}
