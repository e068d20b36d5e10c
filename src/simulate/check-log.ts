import assert from 'node:assert/strict'
import { merilo } from './merilo.ts'
import { surely } from './surely.ts'
import type { Year } from './year.ts'

const actions = {
  submit: 'submit-report',
  return: 'return-report',
  accept: 'accept-report',
  reopen: 'reopen-report',
} as const

/**
 * The log is whole, and of every report it has the steps that people were told are done: each of them once, in
 * their order. Answers with its sentence.
 */
export async function checkLog(year: Year, slug: string): Promise<string> {
  const { body } = await surely(year.site, () => year.people.auditor.look('/log/log.jsonl'))
  const logged = new Map<string, string[]>()
  for (const line of body.split('\n').filter((each) => each !== '')) {
    const { action, entity, entityId } = JSON.parse(line)
    if (entity !== 'measure-report' || action === 'save-report') continue
    logged.set(entityId, [...(logged.get(entityId) ?? []), action])
  }
  for (const { period, measure, moves } of year.ledger.all()) {
    const id = `${slug}/${measure}/${period}`
    assert.deepEqual(
      logged.get(id),
      moves.map((move) => actions[move]),
      id,
    )
  }
  const said = await merilo(['log', 'verify'], { MERILO_DATA: year.site.folder })
  return said.split('\n')[0] ?? ''
}
