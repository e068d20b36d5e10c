import type { Council } from '../../../core/access/council.ts'
import { formatDate } from '../../../core/base/format.ts'
import type { Language, PlanLanguage } from '../../../core/base/language.ts'
import type { DecidingAct } from '../../../core/plan/plan.ts'
import { actKindWords, bodyWords } from '../../../render/words/act-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { Said } from '../said.tsx'

/** An act as it is named: „Решение № 5 от 12.03.2024 г., Министерски съвет“. What has no translation is marked. */
export function ActWords(props: {
  act: DecidingAct
  /** The language that it was typed in. */
  own?: PlanLanguage
  /** Whose plan it is, so that it goes by its name in each language. */
  council?: Council | null | undefined
  language: Language
}) {
  const { act, own = 'bg', council, language } = props
  return (
    <>
      <Said words={actKindWords(act.act, own)} language={language} />{' '}
      {planWords[language].actOf(act.number, formatDate(act.date, language))},{' '}
      <Said words={bodyWords(act.body, own, council?.name ?? null)} language={language} />
    </>
  )
}
