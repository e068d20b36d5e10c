import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { readSample, sampleDraft } from '../actions/sample-plan.ts'
import type { Decimal } from '../core/base/decimal.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import { areRefusals, isRefusal } from '../core/base/refusal.ts'
import type { Draft, DraftIndicator } from '../core/draft/draft.ts'
import { modelText } from '../core/draft/model.ts'
import type { SetTarget } from '../core/draft/target.ts'
import { countOf } from '../core/draft/testing/versions.ts'
import { adoptDraft } from '../core/plan/adopt-draft.ts'
import type { PlanContent } from '../core/plan/plan.ts'
import { type ReadPlan, readPlan } from '../intake/read-plan.ts'
import { bulgarianRegister } from '../intake/register.ts'
import { planDocument } from './docx/plan-document.ts'
import { planWorkbook } from './xlsx/plan-workbook.ts'

const realPlan = '../shared/inputs/plan-2024.docx'

const adopted = (draft: Draft): PlanContent => {
  const plan = adoptDraft(draft)
  assert.ok(!areRefusals(plan))
  return plan
}

async function read(name: string, bytes: Uint8Array): Promise<ReadPlan> {
  const plan = await readPlan({ name, bytes }, bulgarianRegister)
  if (isRefusal(plan)) throw new Error(plan.message.en)
  return plan
}

/** Every format that a plan is exported in and can be read from again. */
const formats = {
  docx: (plan: PlanContent) => planDocument(plan, 'bg'),
  xlsx: (plan: PlanContent) => planWorkbook(plan, 'bg'),
}

/** The unit of the sums stands in the header only. */
const inThousands = [
  ['План за водите за 2025 г.'],
  ['№', 'Мярка', 'Целева стойност (%)', 'Бюджет (хил. лв.)', 'Срок', 'Отговорна институция'],
  ['1', 'Обновяване на помпи', 'Обновени помпи – 90', '25,5', 'май 2025 г.', 'МЗ'],
  ['2', 'Проверка на тръби', 'Проверени тръби – 40', 'ПВУ – 4', 'юни 2025 г.', 'МЗ'],
]
  .map((cells) => cells.join('\t'))
  .join('\n')

const decimal = (text: string): Decimal => text as Decimal
const setTargets: readonly SetTarget[] = [
  { kind: 'between', low: decimal('5'), high: decimal('7.5') },
  {
    kind: 'stages',
    stages: [
      { name: 'проект', weight: decimal('40'), due: '2024-05-31' as PlainDate },
      { name: 'приет', weight: decimal('60') },
    ],
  },
  {
    kind: 'trend',
    direction: 'fall',
    tolerance: { kind: 'per-cent', value: decimal('5') },
  },
  { kind: 'words' },
]

/** An indicator whose target no operator and value say, of each kind in turn. */
const aimedOtherwise = (position: number): DraftIndicator => {
  const set = setTargets[position % setTargets.length]
  const none = { operator: 'none', value: null, note: null } as const
  return { ...countOf(`Друга цел ${position}`, '0'), target: none, ...(set ? { set } : {}) }
}

/** As after a review: indicators of another name, number, kind and target than the words give, sums set. */
const setByHand = (draft: Draft): Draft => ({
  ...draft,
  measures: draft.measures.map((measure) => ({
    ...measure,
    indicators: [
      ...measure.indicators,
      countOf(`Зададен ${measure.position}`, '17'),
      aimedOtherwise(measure.position),
    ],
    sharedFundingWith: measure.position === 3 ? ['5'] : measure.sharedFundingWith,
  })),
})

for (const [format, write] of Object.entries(formats)) {
  const file = `plan.${format}`

  test(`the sample plan exported as .${format} reads back to the same model`, async () => {
    const { plan } = await readSample()
    const draft = sampleDraft(plan, 'bg', bulgarianRegister)
    const back = await read(file, await write(adopted(draft)))
    assert.equal(modelText(back.draft), modelText(draft))
  })

  test(`what a person has set comes back from .${format}, and is asked about`, async () => {
    const { plan } = await readSample()
    const draft = setByHand(sampleDraft(plan, 'bg', bulgarianRegister))
    const back = await read(file, await write(adopted(draft)))
    assert.equal(modelText(back.draft), modelText(draft))
    const asked = back.findings.filter(({ rule }) => rule === 'set-in-the-file')
    assert.equal(asked.length, draft.measures.length)
  })

  test(`what a header says of its sums comes back from .${format}; the words stay the document’s`, async () => {
    const { draft } = await read('plan.txt', new TextEncoder().encode(inThousands))
    assert.deepEqual(
      draft.measures.map(({ text, funding }) => [text.budget, funding[0]?.amount]),
      [
        ['25,5', '25500'],
        ['ПВУ – 4', '4000'],
      ],
    )
    const back = await read(file, await write(adopted(draft)))
    assert.equal(modelText(back.draft), modelText(draft))
  })

  test(`the real plan exported as .${format} reads back to the same model`, async (context) => {
    if (!existsSync(realPlan)) return context.skip('the real plan is not here')
    const { draft } = await read(realPlan, await readFile(realPlan))
    const back = await read(file, await write(adopted(draft)))
    assert.equal(modelText(back.draft), modelText(draft))
  })
}

/** Our own exports of the text beside them, each opened and saved by the office program that it is for. */
const saved = new URL('../../conformance/intake/saved/', import.meta.url)

for (const name of ['small-plan.xlsx', 'small-plan.ods', 'small-plan.docx'])
  test(`our own export reads back to the same model when Calc or Writer has saved it: ${name}`, async () => {
    const text = await readFile(new URL('small-plan.txt', saved))
    const before = await read('small-plan.txt', text)
    const back = await read(name, await readFile(new URL(name, saved)))
    assert.equal(before.draft.measures.length, 4)
    assert.equal(modelText(back.draft), modelText(before.draft))
  })
