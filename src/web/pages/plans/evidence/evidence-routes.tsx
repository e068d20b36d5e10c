import { type Static, Type } from 'typebox'
import { giveEvidenceFile, giveEvidenceLink } from '../../../../actions/give-evidence.ts'
import { withdrawEvidence } from '../../../../actions/withdraw-evidence.ts'
import { type Period, parsePeriod } from '../../../../core/base/period.ts'
import type { Refusal } from '../../../../core/base/refusal.ts'
import { type FileKind, fileKinds } from '../../../../core/report/file-kind.ts'
import { readEvidenceFile } from '../../../../store/evidence-folder.reader.ts'
import { type Answer, notFound, page, redirect } from '../../../answer.ts'
import { attempt } from '../../../attempt.ts'
import { paths } from '../../../paths.ts'
import { get, post, type Route } from '../../../route.ts'
import { actionContext, type Visit } from '../../../visit.ts'
import { evidenceWords } from '../../../words/evidence-words.ts'
import { OfMeasure, OfPiece } from '../plan-params.ts'
import { AboutMeasure } from '../year/about.tsx'
import { SentForm, yearForm } from '../year/year-form.tsx'
import { EvidencePage, OfWhat } from './evidence-page.tsx'
import { periodsOf } from './periods.ts'
import { evidenceSubject } from './subject.ts'

type Params = Static<typeof OfMeasure>

async function evidenceAnswer(
  visit: Visit,
  params: Params,
  typed: Readonly<Record<string, string>>,
  refusals: readonly Refusal[],
): Promise<Answer> {
  const subject = await evidenceSubject(visit, params, 'read-evidence')
  if (!subject) return notFound
  return page(
    evidenceWords[visit.language].title,
    <EvidencePage
      visit={visit}
      subject={subject}
      periods={periodsOf(subject.view)}
      typed={typed}
      refusals={refusals}
    />,
    refusals.length > 0 ? 422 : 200,
  )
}

/** What evidence is of, as it was chosen; a choice that there is not is refused by the action. */
const chosen = ({ slug, code }: Params, typed: { period: string; indicator: string }) => ({
  slug,
  measure: code,
  period: parsePeriod(typed.period) ?? ('0001' as Period),
  indicator: /^[1-9]\d{0,3}$/.test(typed.indicator) ? Number(typed.indicator) : null,
})

const Chosen = Type.String({ maxLength: 40 })

/** The evidence of a measure: looking at it, adding to it, taking a piece back. */
export const evidenceRoutes: readonly Route[] = [
  get(
    '/plans/:slug/measures/:code/evidence',
    'read-evidence',
    OfMeasure,
    (visit, { params, query }) =>
      evidenceAnswer(visit, params, { period: query['period'] ?? '' }, []),
  ),

  post(
    '/plans/:slug/measures/:code/evidence',
    'give-evidence',
    OfMeasure,
    Type.Object({ period: Chosen, indicator: Chosen }),
    async (visit, { params, form, file }) => {
      // Whose duty it is not is not told that there is such a measure.
      if (!(await evidenceSubject(visit, params, 'give-evidence'))) return notFound
      const done = await attempt(() =>
        giveEvidenceFile(actionContext(visit), visit.evidenceFolder, {
          ...chosen(params, form),
          file,
        }),
      )
      if ('refused' in done) return evidenceAnswer(visit, params, form, done.refused)
      return redirect(paths.evidence(visit.language, params.slug, params.code), 'evidence-given')
    },
    { upload: true },
  ),

  ...yearForm({
    url: '/plans/:slug/measures/:code/evidence/link',
    needs: 'give-evidence',
    params: OfMeasure,
    fields: ['period', 'indicator', 'title', 'address'],
    subject: (visit, params) => evidenceSubject(visit, params, 'give-evidence'),
    title: ({ language }) => evidenceWords[language].addLink,
    draw: (scene) => {
      const { visit, subject, fields } = scene
      const words = evidenceWords[visit.language]
      const { view, measure } = subject
      return (
        <>
          <AboutMeasure measure={measure} language={visit.language} />
          <SentForm
            scene={scene}
            action={paths.evidenceLink(visit.language, view.plan.slug, measure.code)}
            seen={0}
          >
            <OfWhat fields={fields} visit={visit} subject={subject} periods={periodsOf(view)} />
            {fields.text('title', words.linkTitle, '', { hint: words.linkTitleHint })}
            {fields.text('address', words.address, '', { hint: words.addressHint })}
          </SentForm>
        </>
      )
    },
    act: (visit, params, typed) =>
      giveEvidenceLink(actionContext(visit), { ...chosen(params, typed), ...typedLink(typed) }),
    done: {
      to: ({ language }, { slug, code }) => paths.evidence(language, slug, code),
      notice: 'evidence-given',
    },
  }),

  ...yearForm({
    url: '/plans/:slug/measures/:code/evidence/:id/withdrawal',
    needs: 'give-evidence',
    params: OfPiece,
    fields: ['reason'],
    subject: async (visit, params) => {
      const subject = await evidenceSubject(visit, params, 'give-evidence')
      const piece = subject?.evidence.find(({ id }) => id === params.id)
      return subject && piece && { ...subject, piece }
    },
    title: ({ language }) => evidenceWords[language].withdraw,
    draw: (scene) => {
      const { visit, subject, fields } = scene
      const words = evidenceWords[visit.language]
      const { view, measure, piece } = subject
      return (
        <>
          <p class="lead">{piece.title}</p>
          <p>{words.withdrawHint}</p>
          <SentForm
            scene={scene}
            action={paths.withdrawEvidence(visit.language, view.plan.slug, measure.code, piece.id)}
            seen={0}
          >
            {fields.area('reason', words.reason, '', 3)}
          </SentForm>
        </>
      )
    },
    act: (visit, { slug, code, id }, { reason }) =>
      withdrawEvidence(actionContext(visit), { slug, measure: code, id, reason }),
    done: {
      to: ({ language }, { slug, code }) => paths.evidence(language, slug, code),
      notice: 'evidence-withdrawn',
    },
  }),

  get(
    '/plans/:slug/measures/:code/evidence/:id/file',
    'read-evidence',
    OfPiece,
    async (visit, { params }) => {
      const subject = await evidenceSubject(visit, params, 'read-evidence')
      const piece = subject?.evidence.find(({ id }) => id === params.id)
      if (!piece?.file) return notFound
      return {
        kind: 'file',
        bytes: await readEvidenceFile(visit.evidenceFolder, piece.file.sha256),
        type: fileKinds[piece.file.kind],
        ...namesOf(piece.title, piece.file),
      }
    },
  ),
]

/** Whatever stands behind the last dot of a title: the ending says what the file is. That of one that was not sent over a form may be absent. */
function namesOf(
  title: string,
  { sha256, kind }: { readonly sha256: string; readonly kind: FileKind },
) {
  const endings = [kind, ...(otherEndings[kind] ?? [])]
  const ending = endings.find((each) => title.endsWith(`.${each}`))
  return {
    name: `${sha256.slice(0, 12)}.${ending ?? kind}`,
    title: ending === undefined ? `${title}.${kind}` : title,
  }
}

const otherEndings: Partial<Record<FileKind, readonly string[]>> = {
  txt: ['csv', 'tsv'],
  jpg: ['jpeg'],
}

const typedLink = ({ title, address }: { title: string; address: string }) => ({ title, address })
