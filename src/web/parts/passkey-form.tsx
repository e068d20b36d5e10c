import type { ComponentChildren } from 'preact'
import type { Visitor } from '../visit.ts'
import { ownAccountWords } from '../words/own-account-words.ts'
import { Form } from './form.tsx'

/**
 * A form that the script of passkeys sends, with the browser's answer in it. That it cannot be used here
 * stands in it until the script takes that away.
 */
export function PasskeyForm(props: {
  visit: Visitor
  action: string
  /** Whether a passkey is made, or one that is there is shown. */
  what: 'make' | 'show'
  /** What the browser needs for it. */
  options: object
  children: ComponentChildren
}) {
  const { visit, action, what, options, children } = props
  const words = ownAccountWords[visit.language]
  return (
    <Form visit={visit} action={action}>
      <div class="stack" data-passkey={what} data-options={JSON.stringify(options)}>
        <input type="hidden" name="response" value="" />
        {children}
        <p class="message wrong" data-trouble="">
          {words.passkeyTrouble}
        </p>
      </div>
    </Form>
  )
}
