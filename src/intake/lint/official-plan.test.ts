import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { isRefusal } from '../../core/base/refusal.ts'
import { readPlan } from '../read-plan.ts'
import { bulgarianRegister } from '../register.ts'
import { type AuditScore, auditScore } from '../testing/conformance/audit.ts'

const audit = new URL('../testing/conformance/official-plan-defects.json', import.meta.url)
const input = (name: string) => new URL(`../../../../shared/inputs/${name}`, import.meta.url)

async function scored(name: string, aside: readonly string[]): Promise<AuditScore> {
  const read = await readPlan({ name, bytes: readFileSync(input(name)) }, bulgarianRegister)
  if (isRefusal(read)) throw new Error(read.message.en)
  return auditScore(read.findings, audit, aside)
}

for (const name of ['plan-2024.txt', 'plan-2024.docx']) {
  const skip = !existsSync(input(name)) && 'the official plan is not at hand'
  describe(`the official plan, ${name}, against what an auditor listed`, { skip }, () => {
    test('at least 95 of 100 defects are told, without those that every budget has', async () => {
      for (const aside of [[], ['missing-amount']]) {
        const { defects, missed } = await scored(name, aside)
        assert.ok(defects >= 100, `${defects} defects`)
        assert.ok(missed.length * 20 <= defects, missed.join('\n'))
      }
    })

    test('no error or warning is told that is none', async () => {
      const { unasked } = await scored(name, [])
      assert.deepEqual([...unasked.error, ...unasked.warning], [])
      assert.ok(unasked.info.length <= 3, unasked.info.join('\n'))
    })
  })
}
