import { before } from 'node:test'
import type { TestDatabase } from '../../store/testing/test-database.ts'
import { createFirstAccount } from '../create-first-account.ts'
import { type Credentials, signIn } from '../sign-in.ts'
import { moment } from './contexts.ts'

export const email = 'secretariat@merilo.local'

/** What an action that nobody has to sign in for works with, at a moment of the test's choice. */
export const at = ({ database }: TestDatabase, instant: string) => ({
  database,
  now: () => instant,
})

/** Makes the secretariat's account before a suite and answers with a way to sign in, well or wrongly. */
export function withSecretariat(opened: TestDatabase) {
  let password = ''
  before(async () => {
    const account = { email, name: 'Секретариат' }
    password = (await createFirstAccount(at(opened, moment), account))?.password ?? ''
  })
  return (given: Partial<Credentials> = {}, instant = moment) =>
    signIn(at(opened, instant), {
      email,
      password,
      remoteAddress: '192.0.2.1',
      userAgent: '',
      ...given,
    })
}
