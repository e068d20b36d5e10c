import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../core/base/refusal.ts'
import { type ReadPlan, readPlan } from '../read-plan.ts'
import { bulgarianRegister } from '../register.ts'

const namespace = 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport'
const bytesOf = (xml: string) => new TextEncoder().encode(xml)
const answerTo = (xml: string) =>
  readPlan({ name: 'plan.xml', bytes: bytesOf(xml) }, bulgarianRegister)

async function read(xml: string): Promise<ReadPlan> {
  const plan = await answerTo(xml)
  if (isRefusal(plan)) throw new Error(plan.message.en)
  return plan
}

async function codeOf(xml: string): Promise<string> {
  const plan = await answerTo(xml)
  assert.ok(isRefusal(plan), 'it was read')
  return plan.code
}

/** As somebody else's program writes it: with a prefix, a mission, and none of our labels. */
const foreign = (inObjective = '', before = '') => `<?xml version="1.0" encoding="UTF-8"?>${before}
<s:PerformancePlanOrReport xmlns:s="${namespace}" Type="Performance_Plan">
  <s:Name>Water Action Plan 2025</s:Name>
  <s:StrategicPlanCore>
    <s:Organization><s:Name>City Council</s:Name><s:Identifier>_1</s:Identifier></s:Organization>
    <s:Mission><s:Description>Clean water for everybody</s:Description></s:Mission>
    <s:Goal>
      <s:Name>Safe pipes</s:Name><s:Description>Pipes do not leak</s:Description>
      <s:SequenceIndicator>A</s:SequenceIndicator>
      <s:Objective>
        <s:Name>Replace old pipes</s:Name><s:Description>Less water lost</s:Description>
        <s:SequenceIndicator>A.1.</s:SequenceIndicator>
        <s:Stakeholder><s:Name>Water Board</s:Name>
          <s:Role><s:Name>Lead</s:Name><s:RoleType>Performer</s:RoleType></s:Role></s:Stakeholder>
        <s:OtherInformation>Agreed with the boroughs</s:OtherInformation>
        <s:PerformanceIndicator>
          <s:MeasurementDimension>Pipes replaced</s:MeasurementDimension>
          <s:UnitOfMeasurement>kilometres</s:UnitOfMeasurement>
          <s:MeasurementInstance>
            <s:TargetResult><s:NumberOfUnits>12.5</s:NumberOfUnits></s:TargetResult>
            <s:ActualResult><s:NumberOfUnits>3</s:NumberOfUnits></s:ActualResult>
          </s:MeasurementInstance>
        </s:PerformanceIndicator>${inObjective}
      </s:Objective>
    </s:Goal>
  </s:StrategicPlanCore>
</s:PerformancePlanOrReport>`

test('a plan that somebody else wrote becomes a draft', async () => {
  const { draft } = await read(foreign())
  assert.deepEqual(
    [draft.title, draft.year, draft.language],
    ['Water Action Plan 2025', 2025, 'en'],
  )
  assert.deepEqual(draft.goals, [{ number: 'A', title: 'Safe pipes' }])
  const [measure] = draft.measures
  assert.deepEqual(
    [measure?.number, measure?.goal, measure?.text.measure, measure?.text.objective],
    ['A.1', 'A', 'Replace old pipes', 'Less water lost'],
  )
  assert.equal(measure?.text.target, 'Pipes replaced – 12.5 kilometres')
  const [indicator] = measure?.indicators ?? []
  assert.deepEqual(
    [indicator?.name, indicator?.unit, indicator?.target.operator, indicator?.target.value],
    ['Pipes replaced', 'kilometres', 'at-least', '12.5'],
  )
  assert.equal(indicator?.baseline.value, null, 'what was reached is no baseline')
  assert.equal(measure?.responsible[0]?.asPrinted, 'Water Board')
})

test('words that are in no cell are kept in a finding', async () => {
  const { findings } = await read(foreign())
  const outside = findings.find(({ rule }) => rule === 'text-outside-table')
  assert.deepEqual(outside?.leftOut, [
    ...['City Council', 'Clean water for everybody', 'Pipes do not leak'],
    'Agreed with the boroughs',
  ])
})

test('money is no indicator, and a range comes as one', async () => {
  const input = `<s:PerformanceIndicator ValueChainStage="Input"><s:MeasurementDimension>Money</s:MeasurementDimension><s:UnitOfMeasurement>EUR</s:UnitOfMeasurement></s:PerformanceIndicator>`
  const range = `<s:PerformanceIndicator><s:MeasurementDimension>Pressure</s:MeasurementDimension><s:UnitOfMeasurement>bar</s:UnitOfMeasurement><s:MeasurementInstance><s:TargetResult><s:NumberOfUnits>2</s:NumberOfUnits></s:TargetResult><s:TargetResult><s:NumberOfUnits>4</s:NumberOfUnits></s:TargetResult></s:MeasurementInstance></s:PerformanceIndicator>`
  const { draft, findings } = await read(foreign(input + range))
  const indicators = draft.measures[0]?.indicators ?? []
  assert.deepEqual(
    indicators.map(({ name }) => name),
    ['Pipes replaced', 'Pressure'],
  )
  assert.deepEqual(indicators[1]?.set, { kind: 'between', low: '2', high: '4' })
  assert.ok(findings.some(({ rule }) => rule === 'set-in-the-file'))
})

test('hostile and broken XML is refused as in any document', async () => {
  const entity = '<!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>'
  assert.equal(await codeOf(foreign('', entity)), 'document-type-definition')
  assert.equal(
    await codeOf(foreign('', '<!DOCTYPE s SYSTEM "file:///etc/passwd">')),
    'document-type-definition',
  )
  assert.equal(await codeOf(foreign().slice(0, -20)), 'damaged-file')
  assert.equal(await codeOf(foreign('<s:Objective>')), 'damaged-file')
  assert.equal(
    await codeOf(foreign(`${'<s:Role>'.repeat(300)}${'</s:Role>'.repeat(300)}`)),
    'too-complex',
  )
  assert.equal(await codeOf(foreign('&nothing;')), 'damaged-file')
})

test('a file without a measure is refused, and so is another root of the namespace', async () => {
  const bare = foreign().replace(/<s:Goal>[\s\S]*<\/s:Goal>/, '')
  assert.equal(await codeOf(bare), 'no-objectives')
  assert.equal(await codeOf(`<a xmlns="${namespace}"/>`), 'damaged-file')
})

test('elements of other namespaces are never taken for those of the standard', async () => {
  const other = '<x:Name xmlns:x="urn:other">Someone else’s</x:Name>'
  const { draft } = await read(foreign(other))
  assert.equal(draft.measures[0]?.text.measure, 'Replace old pipes')
})

test('a number that is none is no number', async () => {
  const { draft } = await read(foreign().replace('>12.5<', '>a lot<'))
  assert.equal(draft.measures[0]?.indicators[0]?.target.value, null)
})
