import assert from 'node:assert/strict'
import type { Language } from '../core/base/language.ts'
import { formIsOld } from '../web/pages/sign-in/form-is-old.ts'
import { type Browser, formTo, mainOf, openBrowser, type Page } from './browser.ts'
import type { RunningSite } from './running-site.ts'
import type { Tally } from './tally.ts'

/** Somebody with an account, who works in one language. */
export interface Person {
  readonly email: string
  readonly language: Language
  /** The short name of the institution that the person stands for; empty where there is none. */
  readonly institution: string
  readonly browser: Browser
  /** A page of the person's own language, after signing in where the session has ended. */
  readonly look: (address: string, expected?: number) => Promise<Page>
}

export interface Credentials {
  readonly email: string
  readonly password: string
}

let people = 0

export const newBrowser = (site: RunningSite, tally: Tally): Browser => {
  people += 1
  return openBrowser({ site, tally, number: people % 250 })
}

export function personOf(
  browser: Browser,
  { email, password }: Credentials,
  language: Language,
  institution = '',
): Person {
  const signInPage = `/${language}/sign-in`
  const signIn = async (tries = 3): Promise<void> => {
    const page = await browser.get(signInPage)
    // Another page of the same person may have got in meanwhile.
    if (!page.address.startsWith(signInPage)) return
    const entered = await browser.send(formTo(page, signInPage), { email, password })
    // Another page that came in between brought a new cookie: as the answer says, it is entered once more.
    const isOld = entered.status === 422 && entered.body.includes(formIsOld.message[language])
    if (isOld && tries > 1) return await signIn(tries - 1)
    assert.equal(entered.status, 200, `${email} does not get in: ${mainOf(entered.body)}`)
    assert.doesNotMatch(entered.address, /sign-in/, `${email} does not get in`)
  }
  let entering: Promise<void> | null = null

  const look = async (address: string, expected = 200): Promise<Page> => {
    const page = await browser.get(`/${language}${address}`, expected)
    if (!page.address.startsWith(signInPage)) return page
    // One sign-in for all that a person has open.
    entering ??= signIn().finally(() => {
      entering = null
    })
    await entering
    return browser.get(`/${language}${address}`, expected)
  }
  return { email, language, institution, browser, look }
}
