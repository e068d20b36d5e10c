import { freeze, type ToPublish } from '../freeze.ts'
import type { Publication } from '../publication.ts'
import type { SecretWorld } from './secret-world.ts'

/** How a version is made of what was known: the program's way, or one with something missing from it. */
export type Press = (toPublish: ToPublish) => Publication

/** Every version, each with those before it at hand. */
export function publishedWorld(world: SecretWorld, press: Press = freeze): Publication[] {
  const earlier: Publication[] = []
  for (const [index, { publishedAt, reports }] of world.versions.entries())
    earlier.push(
      press({
        ...{ plan: world.plan, version: index + 1, publishedAt, reports },
        ...{ circumstances: world.circumstances, disclosure: world.rule, earlier: [...earlier] },
      }),
    )
  return earlier
}
