import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../core/base/refusal.ts'
import { readPlan } from './read-plan.ts'
import { bulgarianRegister } from './register.ts'
import { soundFiles } from './testing/sound-files.ts'
import { randomFrom, spoiled } from './testing/spoiled-files.ts'

const times = 1000

test('a thousand broken files each give a draft or a refusal in one line', async () => {
  const random = randomFrom(2024)
  const files = (await soundFiles()).slice(0, 12)
  const outcomes = { drafts: 0, refusals: 0 }
  for (let each = 0; each < times; each += 1) {
    const file = files[each % files.length]
    assert.ok(file)
    const broken = spoiled(file, random)
    const read = await readPlan(broken, bulgarianRegister).catch((error: unknown) => {
      throw new Error(`input ${each}, made of ${file.name}`, { cause: error })
    })
    if (isRefusal(read)) {
      assert.match(read.message.bg, /^[^\n]+\.$/u)
      assert.match(read.message.en, /^[^\n]+\.$/u)
      outcomes.refusals += 1
    } else {
      assert.ok(read.draft.measures.length > 0)
      outcomes.drafts += 1
    }
  }
  // Else the files were spoiled too much, or not at all, to show anything.
  assert.ok(outcomes.drafts > times / 10 && outcomes.refusals > times / 10)
})
