import { figuresFound, subjectOfFigure } from '../../../core/annual-report/find-figures.ts'
import { textField } from '../../../core/annual-report/typed-section.ts'
import { type Language, languages, type Words } from '../../../core/base/language.ts'
import { figureWords } from '../../../render/words/figure-words.ts'
import { AreaField, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Said } from '../../parts/said.tsx'
import { TableFrame } from '../../parts/table-frame.tsx'
import { paths } from '../../paths.ts'
import { annualReportPageWords } from '../../words/annual-report-words.ts'
import type { SectionPageProps } from './section-page.tsx'

/** Where the page goes on after a search: it is made anew, far above. */
const findOnPage = '#find'

/** The text of a section in both languages, with the list that figures are put in from. */
export function SectionForm(props: SectionPageProps) {
  const { visit, scene, at, seen, text, query, refusals } = props
  const { language } = visit
  const words = annualReportPageWords[language]
  const action = paths.reportSection(language, scene.view.plan.slug, at.section.key)
  return (
    <Form visit={visit} action={action} id="section-form">
      <input type="hidden" name="seen" value={seen} />
      <div class="stack">
        {languages.map((each) => (
          <AreaField
            key={each}
            name={textField(each)}
            label={words.text[each]}
            hint={words.textHint}
            value={text[each]}
            rows={each === 'bg' ? 16 : 12}
            refusals={refusals}
            language={language}
          />
        ))}
        <div class="card stack">
          <TextField
            name="find"
            label={words.find}
            hint={words.findHint}
            value={query ?? ''}
            refusals={refusals}
            language={language}
          />
          <p class="actions">
            <button
              class="quiet"
              type="submit"
              name="go"
              value="find"
              formAction={`${action}${findOnPage}`}
            >
              {words.findButton}
            </button>
          </p>
          {query === null || query === '' ? null : (
            <Found {...props} query={query} action={action} />
          )}
        </div>
        <p class="actions sticky">
          <button type="submit" name="go" value="save">
            {words.save}
          </button>
        </p>
      </div>
    </Form>
  )
}

function Found({
  visit,
  scene,
  query,
  action,
}: SectionPageProps & { query: string; action: string }) {
  const { language } = visit
  const words = annualReportPageWords[language]
  const { figures, more } = figuresFound(scene.figures, scene.view.plan, query)
  if (figures.length === 0) return <p role="status">{words.foundNothing(query)}</p>
  return (
    <>
      <p role="status">{words.found(figures.length, more)}</p>
      <TableFrame label={words.found(figures.length, more)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.figure}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.insert}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <tr key={figure.address}>
                <th scope="row">
                  {figure.name[language]}
                  <Subject
                    of={subjectOfFigure(figure.address, scene.view.plan)}
                    language={language}
                  />
                </th>
                <td>{figureWords(figure, language)}</td>
                <td>
                  <button
                    class="quiet"
                    type="submit"
                    name="insert"
                    value={figure.address}
                    formAction={`${action}${findOnPage}`}
                    aria-label={words.insertOf(figure.name[language])}
                  >
                    {words.insert}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </>
  )
}

/** What a figure is of, for whoever does not know the measures by their numbers. */
const Subject = ({ of, language }: { of: Words | null; language: Language }) =>
  of === null ? null : (
    <p class="small soft">
      <Said words={of} language={language} />
    </p>
  )
