import { may } from '../../../core/access/permissions.ts'
import { formatInstant } from '../../../core/base/format.ts'
import { AreaField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import { annualReportPageWords } from '../../words/annual-report-words.ts'
import type { SectionPageProps } from './section-page.tsx'

/** What was said of a section, whether it was dealt with, and the field to say more. */
export function Comments({ visit, scene, at, comment, refusals }: SectionPageProps) {
  const { language } = visit
  const words = annualReportPageWords[language]
  const { slug } = scene.view.plan
  const mayReview = may(visit, 'review-annual-report')
  return (
    <section class="section stack" aria-labelledby="comments">
      <h2 id="comments">{words.comments}</h2>
      {at.comments.length === 0 ? <p class="empty">{words.noComments}</p> : null}
      <ul class="rows">
        {at.comments.map(({ id, text, writtenBy, writtenAt, resolved }) => (
          <li key={id} class="stack-tight">
            <p class="small soft">
              {writtenBy}, {formatInstant(writtenAt, language)}
            </p>
            <p class="words">{text}</p>
            {resolved ? (
              <p class="small">
                {words.resolvedBy(resolved.by, formatInstant(resolved.at, language))}
              </p>
            ) : mayReview ? (
              <Form visit={visit} action={paths.annualReport(language, slug, 'comments', id)}>
                <button class="quiet" type="submit">
                  {words.resolve}
                </button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
      {mayReview && scene.kept ? (
        <Form
          visit={visit}
          action={paths.reportSection(language, slug, at.section.key, 'comments')}
        >
          <div class="stack-tight">
            <AreaField
              name="comment"
              label={words.comment}
              value={comment}
              rows={3}
              refusals={refusals}
              language={language}
            />
            <p class="actions">
              <button class="quiet" type="submit">
                {words.addComment}
              </button>
            </p>
          </div>
        </Form>
      ) : null}
    </section>
  )
}
