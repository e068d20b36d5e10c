import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import { countOf, version } from '../draft/testing/versions.ts'
import { adoptDraft } from './adopt-draft.ts'
import { type KeptLineage, type LineageLine, lineageLines } from './lineage.ts'
import { proposedLineage } from './proposed-lineage.ts'

const plan = (...measures: Parameters<typeof version>[0]) => {
  const content = adoptDraft(version(measures))
  assert.ok(!areRefusals(content))
  return content
}

const bridges = { text: { measure: 'Ремонт на мостове' }, indicators: [countOf('Мостове', '1')] }
const training = {
  text: { measure: 'Обучение на инспектори по качеството на въздуха' },
  indicators: [countOf('Обучени', '1')],
}
const retold = {
  text: { measure: 'Обучение и изпити на инспектори по качеството на водата и въздуха' },
  indicators: [countOf('Обучени инспектори', '1'), countOf('Изпити', '4')],
}

const before = plan(bridges, training)
const after = plan(retold, bridges, { text: { measure: 'Закупуване на снегорини' } })

const linesOf = (kept: readonly KeptLineage[], from: string | null = '2024') =>
  lineageLines(after, from, kept, proposedLineage(before, after))

const said = ({ measure, state, isSure, previous, indicators }: LineageLine) => [
  measure.code,
  state,
  isSure ? 'sure' : 'unsure',
  previous && `${previous.slug}/${previous.measure}`,
  indicators.map((each) => each.previous && `${each.previous.measure}/${each.previous.indicator}`),
]

test('where nothing is kept the words propose, and say whether they are sure', () => {
  assert.deepEqual(linesOf([]).map(said), [
    ['1', 'proposed', 'unsure', '2024/2', ['2/1', null]],
    ['2', 'proposed', 'sure', '2024/1', ['1/1']],
    ['3', 'open', 'unsure', null, []],
  ])
})

test('without a plan before nothing is proposed', () => {
  assert.deepEqual(
    linesOf([], null).map(({ state }) => state),
    ['open', 'open', 'open'],
  )
})

test('what was kept when the plan was adopted is told, and can be confirmed', () => {
  const told = (measure: string, previous: string, indicators: KeptLineage['indicators']) => ({
    ...{ measure, byPerson: false, indicators },
    previous: { slug: '2024', measure: previous },
  })
  const place = (measure: string) => ({ slug: '2024', measure, indicator: 1 })
  const kept = [told('2', '1', [{ position: 1, previous: place('1'), byPerson: false }])]
  assert.deepEqual(linesOf(kept).map(said)[1], ['2', 'told', 'sure', '2024/1', ['1/1']])
})

test('what a person said goes before every proposal', () => {
  const kept: KeptLineage[] = [
    { measure: '1', previous: null, byPerson: true, indicators: saidOf(null, null) },
    {
      measure: '2',
      previous: { slug: '2023', measure: '7' },
      byPerson: true,
      indicators: saidOf({ slug: '2023', measure: '7', indicator: 3 }),
    },
  ]
  assert.deepEqual(linesOf(kept).map(said).slice(0, 2), [
    ['1', 'begins', 'unsure', null, [null, null]],
    ['2', 'confirmed', 'unsure', '2023/7', ['7/3']],
  ])
})

test('an indicator that was added since is not confirmed with its measure', () => {
  const kept: KeptLineage[] = [
    {
      measure: '1',
      previous: { slug: '2024', measure: '2' },
      byPerson: true,
      indicators: saidOf({ slug: '2024', measure: '2', indicator: 1 }),
    },
  ]
  assert.deepEqual(said(linesOf(kept)[0] as LineageLine), [
    ...['1', 'proposed', 'unsure', '2024/2'],
    ['2/1', null],
  ])
})

const saidOf = (
  ...previous: readonly KeptLineage['indicators'][number]['previous'][]
): KeptLineage['indicators'] =>
  previous.map((each, index) => ({ position: index + 1, previous: each, byPerson: true }))
