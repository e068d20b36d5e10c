import type { Language } from '../../../core/base/language.ts'
import { wordsIn } from '../../../core/base/language.ts'
import { latinOf, titlePart } from '../../../core/base/latin.ts'
import { institutionsOf } from '../../../core/publication/plan-institutions.ts'
import {
  type KeptPublication,
  selectOptionalPublication,
} from '../../../store/publication.reader.ts'
import { currentShelf } from '../../../store/shelf.reader.ts'
import type { WithdrawnVersion } from '../../../store/withdrawal.reader.ts'
import { measureTitle } from '../../parts/plan/measure-title.ts'
import { measureOf, type PlanLinks } from '../../parts/plan/plan-view.ts'
import { withoutGoal } from '../../parts/years/years-links.ts'
import { paths } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { portalWords } from '../../words/portal-words.ts'

/** A published version as it was asked for: by its number, or as whatever is the latest. */
export interface Edition {
  readonly kept: KeptPublication
  /** The number in the address; undefined where the latest was asked for. */
  readonly asked: number | undefined
  readonly latest: number
  /** The version before it that may still be shown; undefined for the first. */
  readonly previous: number | undefined
  /** Those of the plan that were withdrawn, the latest withdrawal first. */
  readonly withdrawn: readonly WithdrawnVersion[]
}

export interface EditionParams {
  readonly slug: string
  readonly version?: string
}

/** What stands at an address; undefined where there never was anything. */
export type Found = { readonly edition: Edition } | { readonly gone: WithdrawnVersion } | undefined

export async function findEdition(
  { database }: Pick<Visit, 'database'>,
  { slug, version }: EditionParams,
): Promise<Found> {
  const shelf = await currentShelf(database)
  const withdrawn = shelf.withdrawn.filter((each) => each.slug === slug)
  const standing = shelf.versions
    .filter((each) => each.slug === slug)
    .map((each) => each.version)
    .toSorted((a, b) => b - a)
  const [latest] = standing
  const asked = version === undefined ? undefined : Number(version)
  const gone = asked === undefined ? undefined : withdrawn.find((each) => each.version === asked)
  if (gone) return { gone }
  if (latest === undefined) return withdrawn[0] && { gone: withdrawn[0] }
  const wanted = asked ?? latest
  if (!standing.includes(wanted)) return undefined
  const kept = await selectOptionalPublication(database, slug, wanted)
  if (!kept) return undefined
  const previous = standing.find((each) => each < wanted)
  return { edition: { kept, asked, latest, previous, withdrawn } }
}

export function editionLinks({ kept, asked }: Edition, language: Language): PlanLinks {
  const { slug, publication } = kept
  const addresses = new Map(
    institutionsOf(publication.plan).map(({ name, address }) => [name, address]),
  )
  return {
    home: { to: paths.home(language), words: portalWords[language].home },
    plan: paths.published(language, slug, asked),
    goal: (goal) => paths.publishedGoal(language, slug, goal, asked),
    withoutGoal: paths.publishedGoal(language, slug, withoutGoal, asked),
    measure: (code) =>
      paths.publishedMeasure(language, slug, code, asked, measurePart(kept, code, language)),
    indicator: (code, indicator) =>
      paths.publishedIndicator(language, slug, code, indicator, asked),
    enterValue: null,
    year: null,
    amendments: null,
    money: paths.publishedMoney(language, slug, asked),
    moneyList: (list) => paths.publishedMoneyList(language, slug, list, asked),
    reportMoney: null,
    sharedMoney: null,
    institution: (name) => {
      const address = addresses.get(name)
      return address === undefined
        ? null
        : paths.publishedInstitution(language, slug, address, asked)
    },
  }
}

/** The words of a measure as the last part of its address; its code before them is what counts. */
export function measurePart(
  { publication }: Pick<KeptPublication, 'publication'>,
  code: string,
  language: Language,
): string {
  const measure = measureOf(publication, code)
  if (!measure) return ''
  const { text } = wordsIn(measureTitle(measure), language)
  return latinOf(text) === latinOf(code) ? '' : titlePart(text)
}
