import type { ActionContext } from '../../actions/action-context.ts'
import { enterPreviousValue } from '../../actions/enter-previous-value.ts'
import { enterValue } from '../../actions/enter-value.ts'
import { setDisclosure } from '../../actions/set-disclosure.ts'
import { keyOf } from '../../core/publication/disclosure.ts'
import type { SecretWorld } from '../../core/publication/testing/secret-world.ts'

export const slug = 'plan-2024'

/** Somebody of the secretariat at a moment. */
export type At = (now: string) => ActionContext

/** Each indicator by itself, and which of them is counted in which. */
export async function mark(at: At, { plan, rule }: SecretWorld, now: string): Promise<void> {
  const sensitive = new Set(rule.sensitive.map(keyOf))
  const [sum] = rule.sums
  const parts = new Set(sum?.parts.map(keyOf))
  for (const { code, indicators } of plan.measures)
    for (const { position } of indicators) {
      const of = { measure: code, indicator: position }
      const isPart = parts.has(keyOf(of))
      if (!sensitive.has(keyOf(of)) && !isPart) continue
      await setDisclosure(at(now), {
        ...{ slug, ...of, language: 'bg', seen: 0 },
        typed: {
          sensitive: sensitive.has(keyOf(of)) ? 'yes' : 'no',
          partOf: isPart && sum ? `${sum.total.measure}/${sum.total.indicator}` : '',
          reason: 'Малко хора',
        },
      })
    }
}

export async function enterPrevious(at: At, { circumstances }: SecretWorld): Promise<void> {
  for (const { measure, indicator, value, period } of circumstances.previous ?? [])
    await enterPreviousValue(at('2024-12-02T08:00:00Z'), {
      ...{ slug, measure, indicator, language: 'bg', seen: 0 },
      previous: { value, period, source: 'Годишен отчет' },
    })
}

/** What was reported since the version before. */
export async function enterVersion(
  at: At,
  { versions }: SecretWorld,
  index: number,
): Promise<void> {
  for (const { measure, indicator, reports } of versions[index]?.reports ?? []) {
    const before = versions[index - 1]?.reports.find(
      (each) => each.measure === measure && each.indicator === indicator,
    )
    for (const { period, reported, note, revision, enteredAt } of reports.slice(
      before?.reports.length ?? 0,
    ))
      await enterValue(at(enteredAt), {
        ...{ slug, measure, indicator, period, reported, note, revision: revision - 1 },
      })
  }
}
