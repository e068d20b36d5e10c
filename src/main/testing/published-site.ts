import { bundleFile } from '../../actions/bundle-file.ts'
import { describeCouncil } from '../../actions/describe-council.ts'
import { keepTemplate } from '../../actions/keep-template.ts'
import { keysFrom } from '../../actions/keys.ts'
import { preparePublication } from '../../actions/prepare-publication.ts'
import { publishPlan } from '../../actions/publish-plan.ts'
import { keepPlan } from '../../actions/testing/adopted-plan.ts'
import { contextOf } from '../../actions/testing/contexts.ts'
import { typedCouncil } from '../../actions/testing/typed-council.ts'
import { textsToConfirm } from '../../actions/texts-to-confirm.ts'
import { templateKinds } from '../../core/publication/template-fields.ts'
import type { SecretWorld } from '../../core/publication/testing/secret-world.ts'
import { bulgarianRegister } from '../../intake/register.ts'
import { sampleTemplate } from '../../render/docx/sample-template.ts'
import { drawHere } from '../../render/drawing.ts'
import type { Press } from '../../render/pdf/press.ts'
import { renditions } from '../../render/renditions.ts'
import type { Database } from '../../store/database.ts'
import { listPreparationsUnderWay } from '../../store/preparation.reader.ts'
import { buildServer } from '../../web/server.ts'
import { type At, enterPrevious, enterVersion, mark, slug } from './entered-world.ts'
import { keepKnownSigningKey } from './known-signing-key.ts'
import { type PublicSite, publicSite, withItsRoutes } from './public-site.ts'
import { signAnnualReportOf } from './signed-annual-report.ts'
import { toldPlan } from './told-plan.ts'

/** Whether indicators are said to be sensitive before anything is published of them, or after all of it. */
export type Marked = 'before' | 'after' | 'never'

const keys = keysFrom(Buffer.alloc(32, 7))

/**
 * All that the public can get to after a world was entered and published, version by version, as the secretariat does
 * it: and every file of every version.
 */
export async function publishedSite(
  database: Database,
  world: SecretWorld,
  marked: Marked,
  press: Press,
): Promise<PublicSite> {
  const at: At = (now) => ({ ...contextOf(database), now: () => now })
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
  const drawing = drawHere(press)
  const tools = { site, press, drawing }
  for (const key of await listPreparationsUnderWay(database))
    await preparePublication(
      { database, now: () => last },
      {
        ...tools,
        renditions,
        lastFiles: [bundleFile(() => last, keys, site)],
        closing: () => false,
      },
      key,
    )
  const { server, served } = await withItsRoutes(() =>
    buildServer({
      ...{ database, now: () => last, register: async () => bulgarianRegister },
      drawing,
      ...{ evidenceFolder: '', secure: false, trustProxy: false, log: false },
    }),
  )
  try {
    return await publicSite(server, served, fingerprint)
  } finally {
    await server.close()
  }
}
