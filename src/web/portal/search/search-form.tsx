import { type Language, wordsIn } from '../../../core/base/language.ts'
import {
  institutionsOf,
  type PlanInstitution,
} from '../../../core/publication/plan-institutions.ts'
import type { CountedGroup } from '../../../render/chart/counted-groups.ts'
import { groupLooks } from '../../../render/chart/counted-groups.ts'
import { groupWords } from '../../../render/words/group-words.ts'
import type { KeptPublication } from '../../../store/publication.reader.ts'
import { ChoiceField } from '../../parts/field.tsx'
import { paths } from '../../paths.ts'
import { searchWords } from '../../words/search-words.ts'
import { institutionName } from '../published/institution-parts.tsx'
import type { Asked } from './find.ts'

/** Sent by GET, so that what was asked for is an address that can be passed on. */
export function SearchForm(props: {
  publications: readonly KeptPublication[]
  asked: Asked
  language: Language
}) {
  const { publications, asked, language } = props
  const words = searchWords[language]
  const of = publications.find(({ slug }) => slug === asked.plan) ?? publications[0]
  const all = of ? institutionsOf(of.publication.plan) : []
  const institutions = offeredOf(all, asked.institution)
  const choice = (
    name: 'plan' | 'goal' | 'institution' | 'verdict',
    any: string,
    options: readonly (readonly [string, string])[],
    hint?: string,
  ) => (
    <ChoiceField
      name={name}
      label={words[name]}
      value={asked[name]}
      options={[['', any], ...options]}
      {...(hint === undefined ? {} : { hint })}
      refusals={[]}
      language={language}
    />
  )
  return (
    <search>
      <form method="get" action={paths.search(language)} class="card stack">
        <div class="field">
          <label for="q">{words.query}</label>
          <p class="hint" id="q-hint">
            {words.hint}
          </p>
          <input
            type="search"
            id="q"
            name="q"
            value={asked.query}
            maxlength={200}
            aria-describedby="q-hint"
          />
        </div>
        <div class="search-limits">
          {publications.length > 1
            ? choice(
                'plan',
                words.anyPlan,
                publications.map(({ slug, publication }) => [
                  slug,
                  wordsIn(publication.plan.title, language).text,
                ]),
              )
            : null}
          {of
            ? choice(
                'goal',
                words.anyGoal,
                of.publication.plan.goals.map(({ number, title }) => [
                  number,
                  `${number}. ${wordsIn(title, language).text}`,
                ]),
              )
            : null}
          {of
            ? choice(
                'institution',
                words.anyInstitution,
                institutions.map(({ name, address }) => [
                  address,
                  shortened(institutionName(name, of.publication, language).text),
                ]),
                institutions.length < all.length ? words.institutionHint : undefined,
              )
            : null}
          {choice(
            'verdict',
            words.anyVerdict,
            (Object.keys(groupLooks) as CountedGroup[]).map((group) => [
              group,
              groupWords[group][language].toLowerCase(),
            ]),
          )}
        </div>
        <p class="actions">
          <button type="submit">{words.submit}</button>
        </p>
      </form>
    </search>
  )
}

/** How many institutions a page can carry as a choice. */
const mostOffered = 60

/** Those that answer for most measures, and the one that was asked for. */
const offeredOf = (all: readonly PlanInstitution[], asked: string): readonly PlanInstitution[] =>
  all.filter(({ address }, index) => index < mostOffered || address === asked)

/** A choice is as wide as its longest line. */
const shortened = (name: string): string => (name.length > 60 ? `${name.slice(0, 58)}…` : name)
