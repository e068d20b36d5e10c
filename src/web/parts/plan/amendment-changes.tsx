import type { ComponentChildren } from 'preact'
import type { Language } from '../../../core/base/language.ts'
import type { Measure } from '../../../core/plan/plan.ts'
import { amendableOf } from '../../../core/plan/plan-on.ts'
import type { ProposedAmendment } from '../../../core/plan/proposed-amendment.ts'
import {
  type AmendmentLine,
  headingLines,
  measureLines,
} from '../../../render/words/amendment-lines.ts'
import { amendmentWords } from '../../words/amendment-words.ts'
import { offerWords } from '../../words/offer-words.ts'
import { Said } from '../said.tsx'
import { TextChange } from '../text-change.tsx'
import { measureTitle } from './measure-title.ts'

/** What an amendment makes otherwise, measure by measure and word by word. */
export function AmendmentChanges(props: {
  proposed: Omit<ProposedAmendment, 'removed'>
  removed?: readonly Measure[]
  /** Where a measure's page is; nothing where it has none yet. */
  linkTo: (measure: Measure) => string | undefined
  language: Language
}) {
  const { proposed, removed = [], linkTo, language } = props
  const { heading, changed, added } = proposed
  const words = amendmentWords[language]
  return (
    <>
      {heading ? (
        <section class="section">
          <h2>{words.heading}</h2>
          <ChangeLines lines={headingLines(heading, language)} language={language} />
        </section>
      ) : null}
      {changed.length > 0 ? (
        <Group title={words.changed}>
          {changed.map((change) => (
            <Entry
              key={change.before.code}
              measure={change.before}
              link={linkTo(change.before)}
              lines={measureLines(change, amendableOf(change.before), language)}
              language={language}
            />
          ))}
        </Group>
      ) : null}
      {added.length > 0 ? (
        <Group title={words.added}>
          {added.map((measure) => (
            <Entry
              key={measure.position}
              measure={measure}
              link={linkTo(measure)}
              lines={linesOfNew(measure, language)}
              language={language}
            />
          ))}
        </Group>
      ) : null}
      {removed.length > 0 ? (
        <Group title={words.removed}>
          {removed.map((measure) => (
            <Entry
              key={measure.code}
              measure={measure}
              link={linkTo(measure)}
              lines={[]}
              language={language}
            />
          ))}
        </Group>
      ) : null}
    </>
  )
}

/** All that a new measure says beside its name, as put in. */
const linesOfNew = (measure: Measure, language: Language): AmendmentLine[] => {
  const content = amendableOf(measure)
  const text = Object.fromEntries(
    Object.entries(content.text).map(([each, said]) => [
      each,
      Object.fromEntries(
        Object.keys(said).map((cell) => [cell, cell === 'measure' ? said.measure : '']),
      ),
    ]),
  ) as Measure['text']
  const nothing = { ...content, text, indicatorWords: content.indicatorWords }
  return measureLines(
    { after: content, targets: [], gone: [], indicators: measure.indicators },
    nothing,
    language,
  )
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="section">
      <h2>{title}</h2>
      <ul class="rows">{children}</ul>
    </section>
  )
}

function Entry(props: {
  measure: Measure
  link: string | undefined
  lines: readonly AmendmentLine[]
  language: Language
}) {
  const { measure, link, lines, language } = props
  const words = amendmentWords[language]
  const name = words.measure(measure.number)
  return (
    <li>
      <article class="stack-tight">
        <h3>{link ? <a href={link}>{name}</a> : name}</h3>
        <p>
          <Said words={measureTitle(measure)} language={language} />
        </p>
        <ChangeLines lines={lines} language={language} />
      </article>
    </li>
  )
}

/** Old and new of each thing that reads otherwise. */
export function ChangeLines(props: { lines: readonly AmendmentLine[]; language: Language }) {
  const { lines, language } = props
  if (lines.length === 0) return null
  return (
    <dl>
      {lines.map(({ key, label, change, lang }) => (
        <div class="change" key={key}>
          <dt>{label}</dt>
          <dd>
            <TextChange
              change={change}
              {...(lang ? { lang } : {})}
              none={offerWords[language].none}
            />
          </dd>
        </div>
      ))}
    </dl>
  )
}
