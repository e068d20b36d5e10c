import { Fragment } from 'preact'
import type { Language, Words } from '../../../core/base/language.ts'
import type { Measure } from '../../../core/plan/plan.ts'
import { Said } from '../said.tsx'
import type { PlanView } from './plan-view.ts'

type Of = Pick<PlanView, 'plan' | 'institutions'>

/** What the plan calls an institution; in English what the register does, where it has it. */
export function shortNameWords(name: string, { plan, institutions }: Of): Words {
  const known = institutions?.find(({ shortName }) => shortName === name)
  const english = known && (known.shortNameEn ?? known.name.en)
  return { [plan.language]: name, ...(english ? { en: english } : {}) }
}

export const InstitutionName = (props: { name: string; view: Of; language: Language }) => (
  <Said words={shortNameWords(props.name, props.view)} language={props.language} />
)

/** Several of them, one after another. */
export const InstitutionNames = (props: {
  of: Measure['responsible']
  view: Of
  language: Language
}) => (
  <>
    {props.of.map(({ name }, index) => (
      <Fragment key={name}>
        {index > 0 ? ', ' : null}
        <InstitutionName name={name} view={props.view} language={props.language} />
      </Fragment>
    ))}
  </>
)
