import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Manifest } from '../core/publication/manifest.ts'
import type { Publication } from '../core/publication/publication.ts'
import { bulgarianRegister } from '../intake/register.ts'
import { selectOptionalPublication } from '../store/publication.reader.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import type { ActionContext } from './action-context.ts'
import { beginAnnualReport } from './begin-annual-report.ts'
import { keysFrom } from './keys.ts'
import { loadSample } from './load-sample.ts'
import { makeBundle } from './make-bundle.ts'
import { sendAnnualReport, signAnnualReport, signOffAnnualReport } from './move-annual-report.ts'
import { publishPlan } from './publish-plan.ts'
import { contextOf } from './testing/contexts.ts'
import {
  bytesOf,
  councilsPrivateKey,
  filesIn,
  jsonIn,
  loggedAnew,
  signedAnew,
  zipOf,
} from './testing/forge-bundle.ts'
import { verifyBundle } from './verify-bundle.ts'

const keys = keysFrom(Buffer.alloc(32, 7))
const slug = 'plan-2024'

onEveryEngine('the bundle of a version with a signed annual report', (opened) => {
  let bundle: Uint8Array
  let key: string

  before(async () => {
    const { database } = opened
    const now = () => '2025-02-03T08:00:00.000Z'
    await loadSample({ database, now }, bulgarianRegister)
    const secretariat: ActionContext = { ...contextOf(database), now }
    const member = contextOf(database, 'council-member')
    const council = { ...member, now, actor: { ...member.actor, accountId: '8' } }
    await beginAnnualReport(secretariat, { slug })
    await sendAnnualReport(secretariat, { slug, seen: 1 })
    await signAnnualReport(secretariat, { slug, seen: 2 })
    await signOffAnnualReport(council, { slug, seen: 3 })
    await publishPlan(secretariat, { slug, seen: 1, report: 4 })
    const kept = await selectOptionalPublication(database, slug, 2)
    assert.ok(kept?.publication.annualReport)
    const site = 'https://merilo.example.bg'
    bundle = await makeBundle(secretariat, keys, { kept, prepared: [], site })
    key = jsonIn<Manifest>(filesIn(bundle), 'manifest.json').key
  })

  /** What only a council could make: another publication, its digests, its log and its signature set right. */
  async function forged(change: (publication: Publication) => Publication): Promise<Uint8Array> {
    const files = filesIn(bundle)
    const publication = change(jsonIn<Publication>(files, 'publication.json'))
    const anew = loggedAnew({ ...files, 'publication.json': bytesOf(publication) })
    const privateKey = await councilsPrivateKey(opened.database, keys)
    return zipOf(signedAnew(anew.files, privateKey, { log: anew.log }))
  }

  test('comes out the same, every figure of its texts among those compared', async () => {
    const { verdict, firstDifference, checked } = await verifyBundle(bundle, [key])
    assert.equal(firstDifference, null)
    assert.equal(verdict, 'same')
    const { annualReport } = jsonIn<Publication>(filesIn(bundle), 'publication.json')
    const bound = Object.keys(annualReport?.figures ?? {}).length
    assert.ok(bound > 100, `${bound} figures in the texts`)
    const without = await forged(({ annualReport: _, ...publication }) => publication)
    assert.equal((await verifyBundle(without, [key])).checked, checked - bound)
  })

  test('a figure of the text that the data do not make is named', async () => {
    const other = await forged((publication) => {
      const { annualReport } = publication
      assert.ok(annualReport)
      const figures = {
        ...annualReport.figures,
        'plan implemented': { kind: 'count', value: '85' },
      }
      return { ...publication, annualReport: { ...annualReport, figures } } as Publication
    })
    const { verdict, firstDifference } = await verifyBundle(other, [key])
    assert.equal(verdict, 'differs')
    assert.deepEqual(firstDifference, {
      figure: 'annual report, plan implemented',
      published: '85',
      recomputed: '20',
    })
  })

  test('so is one that the text is bound to and that was left out of the frozen figures', async () => {
    const other = await forged((publication) => {
      const { annualReport } = publication
      assert.ok(annualReport)
      const { 'plan measures': _, ...figures } = annualReport.figures
      return { ...publication, annualReport: { ...annualReport, figures } }
    })
    const { firstDifference } = await verifyBundle(other, [key])
    assert.equal(firstDifference?.figure, 'annual report, plan measures')
  })
})
