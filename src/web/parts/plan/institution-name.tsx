import { Fragment } from 'preact'
import type { Language, Words } from '../../../core/base/language.ts'
import type { Measure } from '../../../core/plan/plan.ts'
import { shortNameWords as namedByRegister } from '../../../render/words/institution-words.ts'
import { Said } from '../said.tsx'
import type { PlanView } from './plan-view.ts'

type Of = Pick<PlanView, 'plan' | 'institutions'>

/** What the plan calls an institution; in English what the register does, where it has it. */
export const shortNameWords = (name: string, { plan, institutions }: Of): Words =>
  namedByRegister(name, plan.language, institutions)

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
