import { type Language, wordsIn } from '../../../core/base/language.ts'
import type { Verdict } from '../../../core/degree/verdict.ts'
import { verdicts } from '../../../core/degree/verdict.ts'
import type { Measure } from '../../../core/plan/plan.ts'
import type { PlanInstitution } from '../../../core/publication/plan-institutions.ts'
import type { PublicInstitution } from '../../../core/publication/public-register.ts'
import type { Publication } from '../../../core/publication/publication.ts'
import { degreeOfMeasure } from '../../parts/plan/plan-view.ts'
import { VerdictMark } from '../../parts/plan/verdict-mark.tsx'
import { portalWords } from '../../words/portal-words.ts'
import type { Scene } from './framed.tsx'

/** How many of the measures have which verdict, each with its shape and its word. */
export function Verdicts(props: {
  measures: readonly Measure[]
  publication: Publication
  language: Language
}) {
  const { measures, publication, language } = props
  const counts = Map.groupBy(
    measures.flatMap(({ code }): Verdict[] => {
      const degree = degreeOfMeasure(publication, code)
      return degree ? [degree.verdict] : []
    }),
    (verdict) => verdict,
  )
  if (counts.size === 0) return null
  return (
    <ul class="plain marks">
      {verdicts.flatMap((verdict) => {
        const count = counts.get(verdict)?.length ?? 0
        return count === 0
          ? []
          : [
              <li key={verdict}>
                <strong class="count">{count}</strong>{' '}
                <VerdictMark of="measure" verdict={verdict} language={language} />
              </li>,
            ]
      })}
    </ul>
  )
}

/** The steps above the pages of institutions. */
export const wayTo = ({ edition, links, language }: Scene) => [
  links.home,
  { to: links.plan, words: wordsIn(edition.kept.publication.plan.title, language).text },
]

/** What the register says of an institution that the plan names. */
export const registered = (
  name: string,
  { institutions }: Pick<Publication, 'institutions'>,
): PublicInstitution | undefined => institutions?.find(({ shortName }) => shortName === name)

/** Its name in full where the register has it, in the language asked for; else as the plan calls it. */
export function institutionName(
  name: string,
  publication: Pick<Publication, 'institutions' | 'plan'>,
  language: Language,
): { readonly text: string; readonly language: string } {
  const known = registered(name, publication)
  if (!known) return { text: name, language: publication.plan.language }
  const short = language === 'en' ? (known.shortNameEn ?? known.shortName) : known.shortName
  const full = known.name[language]
  const isSaid = short === full || full.endsWith(`(${short})`)
  return { text: isSaid ? full : `${full} (${short})`, language }
}

/** The same as it stands on a page. */
export function Name(props: { name: string; publication: Publication; language: Language }) {
  const said = institutionName(props.name, props.publication, props.language)
  return said.language === props.language ? (
    said.text
  ) : (
    <span lang={said.language}>{said.text}</span>
  )
}

/** How many measures an institution answers for and helps with. */
export const measuresWords = (
  { responsible, partner }: PlanInstitution,
  language: Language,
): string => portalWords[language].measuresOfInstitution(responsible.length, partner.length)
