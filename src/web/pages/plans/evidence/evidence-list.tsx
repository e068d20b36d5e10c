import { formatDate, formatInstant, formatPeriod } from '../../../../core/base/format.ts'
import { wordsIn } from '../../../../core/base/language.ts'
import { comparePeriods } from '../../../../core/base/period.ts'
import type { KeptActivity } from '../../../../store/activity.reader.ts'
import type { KeptEvidence } from '../../../../store/evidence.reader.ts'
import { DemonstrationTag } from '../../../parts/demonstration.tsx'
import { fileSize } from '../../../parts/file-size.ts'
import { paths } from '../../../paths.ts'
import type { Visitor } from '../../../visit.ts'
import { evidenceWords } from '../../../words/evidence-words.ts'
import type { EvidenceSubject } from './subject.ts'

/** Files and links by their periods, the latest first. */
export function EvidenceList({ visit, subject }: { visit: Visitor; subject: EvidenceSubject }) {
  const { language } = visit
  const words = evidenceWords[language]
  const periods = [...new Set(subject.evidence.map(({ period }) => period))]
    .sort(comparePeriods)
    .reverse()
  if (periods.length === 0) return <p class="empty">{words.nothing}</p>
  return (
    <>
      {periods.map((period) => (
        <section key={period} class="section" aria-labelledby={`period-${period}`}>
          <h2 id={`period-${period}`}>{formatPeriod(period, language)}</h2>
          <ul class="rows history">
            {subject.evidence
              .filter((each) => each.period === period)
              .map((each) => (
                <li key={each.id}>
                  <Piece visit={visit} subject={subject} piece={each} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function Piece(props: { visit: Visitor; subject: EvidenceSubject; piece: KeptEvidence }) {
  const { visit, subject, piece } = props
  const { language } = visit
  const { plan } = subject.view
  const words = evidenceWords[language]
  const indicator = subject.measure.indicators.find(({ position }) => position === piece.indicator)
  const { withdrawn } = piece
  return (
    <>
      <p class={withdrawn ? 'soft' : undefined}>
        {piece.file ? (
          <a href={paths.evidenceFile(language, plan.slug, piece.measure, piece.id)}>
            {piece.title}
          </a>
        ) : (
          <a href={piece.address ?? ''} rel="noopener noreferrer external">
            {piece.title}
          </a>
        )}
        {piece.file ? <span class="small soft"> {fileSize(piece.file.size, language)}</span> : null}
        {piece.demonstration ? <DemonstrationTag language={language} /> : null}
      </p>
      <p class="small soft">
        {indicator ? wordsIn(indicator.name, language).text : words.ofMeasure}
        {' · '}
        {words.given(piece.enteredBy, formatInstant(piece.enteredAt, language))}
      </p>
      {withdrawn ? (
        <p class="small">
          {words.withdrawn(withdrawn.by, formatInstant(withdrawn.at, language), withdrawn.reason)}
        </p>
      ) : subject.mayGive ? (
        <p class="small">
          <a href={paths.withdrawEvidence(language, plan.slug, piece.measure, piece.id)}>
            {words.withdraw}
          </a>
        </p>
      ) : null}
    </>
  )
}

/** What took place, by the last days. */
export function ActivityList({ visit, subject }: { visit: Visitor; subject: EvidenceSubject }) {
  const { language } = visit
  const words = evidenceWords[language]
  return (
    <section class="section" aria-labelledby="activities">
      <h2 id="activities">{words.activities}</h2>
      <p class="soft">{words.activitiesLead}</p>
      {subject.activities.length === 0 ? (
        <p class="empty">{words.noActivities}</p>
      ) : (
        <ul class="rows history">
          {subject.activities.map((each) => (
            <li key={each.id}>
              <ActivityLine visit={visit} subject={subject} activity={each} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function ActivityLine(props: { visit: Visitor; subject: EvidenceSubject; activity: KeptActivity }) {
  const { visit, subject, activity } = props
  const { language } = visit
  const words = evidenceWords[language]
  const { from, until, participants, place, withdrawnBecause } = activity
  const days =
    from === until
      ? formatDate(from, language)
      : `${formatDate(from, language)} – ${formatDate(until, language)}`
  const people =
    participants === null ? words.notCounted : words.participantsOf(String(participants))
  return (
    <>
      <p class={withdrawnBecause === null ? undefined : 'soft'}>
        <strong>{words.kinds[activity.kind]}</strong>: {activity.title}
        {activity.demonstration ? <DemonstrationTag language={language} /> : null}
      </p>
      <p class="small soft">{[days, place, people].filter((each) => each !== '').join(' · ')}</p>
      {activity.materials === '' ? null : <p class="small words">{activity.materials}</p>}
      {withdrawnBecause === null ? null : (
        <p class="small">
          {words.withdrawn(
            activity.enteredBy,
            formatInstant(activity.enteredAt, language),
            withdrawnBecause,
          )}
        </p>
      )}
      {subject.mayGive && withdrawnBecause === null ? (
        <p class="small">
          <a href={paths.activity(language, subject.view.plan.slug, activity.measure, activity.id)}>
            {words.correctActivity}
          </a>
        </p>
      ) : null}
    </>
  )
}
