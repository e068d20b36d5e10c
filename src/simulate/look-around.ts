import { languages } from '../core/base/language.ts'
import { atOnce } from './at-once.ts'
import { surely } from './surely.ts'
import type { Year } from './year.ts'

/**
 * Those who only read go through the plan, in both languages: the council's member and the auditor
 * behind the sign-in, the institutions what is published.
 */
export async function lookAround(year: Year, slug: string): Promise<void> {
  const { site, people, size } = year
  const measures = Array.from(
    { length: Math.min(size.looks, size.measures) },
    (_, index) => index + 1,
  )
  const plan = `plans/${slug}`
  const pages = [
    ...[plan, `${plan}/money`, `${plan}/reports`, 'log', `published/${slug}`],
    ...measures.flatMap((measure) => [
      `${plan}/measures/${measure}`,
      `published/${slug}/measures/${measure}`,
    ]),
  ]
  const { councilMember, auditor } = people
  const readers = [councilMember, auditor].flatMap((person) =>
    languages.flatMap((language) =>
      pages.map((page) => ({ person, address: `/${language}/${page}` })),
    ),
  )
  await surely(site, () => councilMember.look(`/${plan}`))
  await surely(site, () => auditor.look(`/${plan}`))
  await atOnce(size.atOnce, people.focalPoints, async ({ browser, language }) => {
    await surely(site, () => browser.get(`/${language}/published/${slug}`))
    for (const measure of measures.filter((each) => each % 3 === 0))
      await surely(site, () => browser.get(`/${language}/published/${slug}/measures/${measure}`))
  })
  await atOnce(size.atOnce, readers, async ({ person, address }) => {
    const isForAuditors = address.endsWith('/log') && person === councilMember
    await surely(site, () => person.browser.get(address, isForAuditors ? 404 : 200))
  })
}
