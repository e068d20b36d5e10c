import assert from 'node:assert/strict'
import type { Language } from '../core/base/language.ts'
import { formTo, mainOf } from './browser.ts'
import { newBrowser, type Person, personOf } from './person.ts'
import { institutionNames } from './plan-file.ts'
import type { Chance } from './random.ts'
import type { RunningSite } from './running-site.ts'
import type { Tally } from './tally.ts'
import type { People, Size } from './year.ts'

interface Beginning {
  readonly site: RunningSite
  readonly tally: Tally
  readonly chance: Chance
  readonly size: Size
}

/** The secretariat signs in with the first password, writes contacts down and invites everybody else. */
export async function invitePeople(beginning: Beginning): Promise<People> {
  const { site, tally, size } = beginning
  const secretariat = personOf(newBrowser(site, tally), site.first, 'bg')
  const invite = inviting(beginning, secretariat)
  const focalPoints: Person[] = []
  for (const [index, institution] of institutionNames.slice(0, size.institutions).entries()) {
    await writeContacts(secretariat, institution, index)
    const language: Language = index % 2 === 0 ? 'bg' : 'en'
    focalPoints.push(await invite(`focal-${index + 1}`, 'focal-point', language, institution))
  }
  return {
    ...{ secretariat, focalPoints },
    councilMember: await invite('council', 'council-member', 'bg'),
    auditor: await invite('auditor', 'auditor', 'en'),
  }
}

function inviting({ site, tally, chance }: Beginning, secretariat: Person) {
  return async (name: string, role: string, language: Language, institution = '') => {
    const email = `${name}@merilo.example`
    const page = await secretariat.look('/accounts/new')
    const form = formTo(page, '/bg/accounts/new')
    const typed = { email, name: nameOf(name, institution), institutions: institution, [role]: '1' }
    const invited = await secretariat.browser.send(form, typed)
    const [, token] = /\/bg\/invitation\/([\w-]{43})</.exec(invited.body) ?? []
    assert.ok(token, `no invitation for ${email}: ${mainOf(invited.body)}`)
    const browser = newBrowser(site, tally)
    const address = `/${language}/invitation/${token}`
    const chosen = await browser.get(address)
    const password = passwordOf(name, chance)
    const done = await browser.send(formTo(chosen, address), { password })
    assert.equal(done.status, 200, mainOf(done.body))
    return personOf(browser, { email, password }, language, institution)
  }
}

/** Where the institution and its head get their mail. */
async function writeContacts(secretariat: Person, institution: string, index: number) {
  const list = await secretariat.look(`/institutions?q=${encodeURIComponent(institution)}`)
  const { browser } = secretariat
  for (const [, address = ''] of list.body.matchAll(/href="(\/bg\/institutions\/\d+)"/g)) {
    const form = formTo(await browser.get(address), address)
    if (form.fields.get('shortName') !== institution) continue
    const typed = {
      email: `office-${index + 1}@merilo.example`,
      headName: `Ръководител на ${institution}`,
      headEmail: `head-${index + 1}@merilo.example`,
    }
    const done = await browser.send(form, typed)
    assert.equal(done.status, 200, mainOf(done.body))
    return
  }
  assert.fail(`the register does not list ${institution}`)
}

const nameOf = (name: string, institution: string): string =>
  institution === '' ? `Лице ${name}` : `Координатор ${institution}`

const letters = 'bcdfghjkmnpqrstvwxz'

/** Letters that spell nothing, so that nothing in it can be guessed. */
const passwordOf = (name: string, chance: Chance): string =>
  Array.from({ length: 24 }, (_, at) =>
    letters.charAt(chance.between(`password/${name}/${at}`, 0, letters.length - 1)),
  ).join('')
