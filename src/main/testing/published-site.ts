import type { ActionContext } from '../../actions/action-context.ts'
import { bundleFile } from '../../actions/bundle-file.ts'
import { describeCouncil } from '../../actions/describe-council.ts'
import { enterPreviousValue } from '../../actions/enter-previous-value.ts'
import { enterValue } from '../../actions/enter-value.ts'
import { keepTemplate } from '../../actions/keep-template.ts'
import { keysFrom } from '../../actions/keys.ts'
import { preparePublication } from '../../actions/prepare-publication.ts'
import { publishPlan } from '../../actions/publish-plan.ts'
import { setDisclosure } from '../../actions/set-disclosure.ts'
import { keepPlan } from '../../actions/testing/adopted-plan.ts'
import { contextOf } from '../../actions/testing/contexts.ts'
import { typedCouncil } from '../../actions/testing/typed-council.ts'
import { textsToConfirm } from '../../actions/texts-to-confirm.ts'
import { keyOf } from '../../core/publication/disclosure.ts'
import { templateKinds } from '../../core/publication/template-fields.ts'
import type { SecretWorld } from '../../core/publication/testing/secret-world.ts'
import { bulgarianRegister } from '../../intake/register.ts'
import { sampleTemplate } from '../../render/docx/sample-template.ts'
import type { Press } from '../../render/pdf/press.ts'
import { renditions } from '../../render/renditions.ts'
import type { Database } from '../../store/database.ts'
import { listPreparationsUnderWay } from '../../store/preparation.reader.ts'
import { buildServer } from '../../web/server.ts'
import { keepKnownSigningKey } from './known-signing-key.ts'
import { type PublicSite, publicSite, withItsRoutes } from './public-site.ts'
import { signAnnualReportOf } from './signed-annual-report.ts'
import { toldPlan } from './told-plan.ts'

/** Whether indicators are said to be sensitive before anything is published of them, or after all of it. */
export type Marked = 'before' | 'after' | 'never'

const slug = 'plan-2024'
const keys = keysFrom(Buffer.alloc(32, 7))

/**
 * All that the public can get to after a world was entered and published, version by version, as the secretariat does
 * it: and every file of every version.
 */
export async function publishedSite(
  database: Database,
  world: SecretWorld,
  marked: Marked,
  press?: Press,
): Promise<PublicSite> {
  const at = (now: string) => ({ ...contextOf(database), now: () => now })
  await keepPlan(database, slug, toldPlan(world.plan))
  await describeCouncil(at('2024-11-30T08:00:00Z'), { typed: typedCouncil(), seen: 0 })
  const fingerprint = await keepKnownSigningKey(database, keys, '2024-11-30T08:00:00Z')
  for (const kind of templateKinds) {
    const file = { name: `${kind}.docx`, bytes: await sampleTemplate(kind, 'bg') }
    await keepTemplate(at('2024-11-30T08:00:00Z'), kind, file, 0)
  }
  const last = world.versions.at(-1)?.publishedAt ?? ''
  if (marked === 'before') await mark(at, world, '2024-12-01T08:00:00Z')
  await enterPrevious(at, world)
  for (const [seen, { publishedAt }] of world.versions.entries()) {
    await enterVersion(at, world, seen)
    const report = await signAnnualReportOf(at(publishedAt), slug)
    const { digest } = await textsToConfirm(database, slug, { version: seen + 1, publishedAt })
    await publishPlan(at(publishedAt), { slug, seen, report, confirmed: digest })
  }
  if (marked === 'after') await mark(at, world, last)
  const site = 'https://merilo.example'
  const tools = { site, press: press ?? { print: async () => new Uint8Array() } }
  for (const key of await listPreparationsUnderWay(database))
    await preparePublication(
      { database, now: () => last },
      {
        ...tools,
        renditions: renditions.filter(({ printed }) => !printed || press),
        lastFiles: [bundleFile(() => last, keys, site)],
        closing: () => false,
      },
      key,
    )
  const { server, served } = await withItsRoutes(() =>
    buildServer({
      ...{ database, now: () => last, register: async () => bulgarianRegister },
      ...(press ? { press } : {}),
      ...{ evidenceFolder: '', secure: false, trustProxy: false, log: false },
    }),
  )
  try {
    return await publicSite(server, served, fingerprint)
  } finally {
    await server.close()
  }
}

type At = (now: string) => ActionContext

/** Each indicator by itself, and which of them is counted in which. */
async function mark(at: At, { plan, rule }: SecretWorld, now: string): Promise<void> {
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

async function enterPrevious(at: At, { circumstances }: SecretWorld): Promise<void> {
  for (const { measure, indicator, value, period } of circumstances.previous ?? [])
    await enterPreviousValue(at('2024-12-02T08:00:00Z'), {
      ...{ slug, measure, indicator, language: 'bg', seen: 0 },
      previous: { value, period, source: 'Годишен отчет' },
    })
}

/** What was reported since the version before. */
async function enterVersion(at: At, { versions }: SecretWorld, index: number): Promise<void> {
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
