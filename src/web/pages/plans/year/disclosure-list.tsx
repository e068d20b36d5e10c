import type { TextsOfVersion } from '../../../../actions/texts-of-redacted.ts'
import type { Language } from '../../../../core/base/language.ts'
import type { OfIndicator as Place } from '../../../../core/degree/circumstances.ts'
import type { Plan } from '../../../../core/plan/plan.ts'
import { keyOf } from '../../../../core/publication/disclosure.ts'
import type { DisclosureMark } from '../../../../core/publication/disclosure-marks.ts'
import { paths } from '../../../paths.ts'
import { disclosureWords } from '../../../words/disclosure-words.ts'
import { planWords } from '../../../words/plan-words.ts'
import { reportWords } from '../../../words/report-words.ts'
import { TellingList } from '../telling-texts.tsx'
import { nameOf, numberOf } from './disclosure-names.ts'

/** One that nobody has said anything of yet. */
export function Proposed(props: { of: Place; plan: Plan; language: Language }) {
  const { of, plan, language } = props
  return (
    <li>
      <p>
        <a href={paths.indicatorDisclosure(language, plan.slug, of.measure, of.indicator)}>
          {nameOf(plan, of, language)}
        </a>
      </p>
      <p class="small soft">{planWords[language].measure(numberOf(plan, of))}</p>
    </li>
  )
}

/** One sensitive indicator, with where that was said and in which total it is counted. */
export function Marked(props: {
  of: Place
  plan: Plan
  marks: readonly DisclosureMark[]
  language: Language
}) {
  const { of, plan, marks, language } = props
  const words = disclosureWords[language]
  const own = marks.find((mark) => mark.slug === plan.slug && keyOf(mark) === keyOf(of))
  return (
    <li>
      <p>
        <a href={paths.indicatorDisclosure(language, plan.slug, of.measure, of.indicator)}>
          {nameOf(plan, of, language)}
        </a>
      </p>
      <p class="small soft">
        {[
          planWords[language].measure(numberOf(plan, of)),
          ...(own?.partOf ? [words.partOf(nameOf(plan, own.partOf, language))] : []),
          ...(own?.sensitive ? [] : [words.carried]),
        ].join(' · ')}
      </p>
    </li>
  )
}

/** What people wrote in versions that were redacted since: nobody was asked about it when they were published. */
export function TextsInRedacted(props: {
  redacted: readonly TextsOfVersion[]
  plan: Plan
  language: Language
}) {
  const { redacted, plan, language } = props
  const words = disclosureWords[language]
  if (redacted.length === 0) return null
  return (
    <section class="section" aria-labelledby="in-redacted">
      <h2 id="in-redacted">{words.inRedacted}</h2>
      <p>{words.inRedactedHint}</p>
      {redacted.map(({ version, telling }) => (
        <section key={version} class="stack-tight" aria-labelledby={`version-${version}`}>
          <h3 id={`version-${version}`}>{reportWords[language].version(version)}</h3>
          <TellingList telling={telling} plan={plan} language={language} />
          <p>
            <a href={paths.withdrawPublication(language, plan.slug, version)}>
              {words.withdrawIt(version)}
            </a>
          </p>
        </section>
      ))}
    </section>
  )
}
