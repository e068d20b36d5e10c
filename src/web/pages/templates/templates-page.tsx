import { formatInstant } from '../../../core/base/format.ts'
import { type TemplateKind, templateKinds } from '../../../core/publication/template-fields.ts'
import type { KeptTemplate } from '../../../store/word-template.reader.ts'
import { ErrorSummary, Field } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { TableFrame } from '../../parts/table-frame.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { templatePageWords } from '../../words/template-page-words.ts'
import { FieldsTable } from './fields-table.tsx'
import type { GivenTemplate } from './routes.tsx'

interface TemplatesPageProps {
  readonly visit: Visitor
  readonly templates: readonly KeptTemplate[]
  readonly given: GivenTemplate | null
  /** Whether anything is published that a template can be tried with. */
  readonly canTry: boolean
}

/** The templates of plans and reports: which is in use, which were, what can be filled in. */
export function TemplatesPage(props: TemplatesPageProps) {
  const { visit, given } = props
  const words = templatePageWords[visit.language]
  return (
    <>
      <h1>{words.title}</h1>
      <ErrorSummary refusals={given?.refusals ?? []} language={visit.language} />
      <p class="lead">{words.lead}</p>
      {templateKinds.map((kind) => (
        <KindSection key={kind} {...props} kind={kind} />
      ))}
    </>
  )
}

function KindSection(props: TemplatesPageProps & { kind: TemplateKind }) {
  const { visit, kind, templates } = props
  const { language } = visit
  const words = templatePageWords[language]
  const own = templates.filter((each) => each.kind === kind)
  const [latest] = own
  return (
    <section class="section stack" aria-labelledby={`of-${kind}`}>
      <h2 id={`of-${kind}`}>{words.kinds[kind]}</h2>
      <Problems {...props} />
      <p>
        {latest?.file
          ? words.inUse(
              latest.version,
              latest.file.name,
              latest.enteredBy,
              formatInstant(latest.enteredAt, language),
            )
          : words.none}
      </p>
      <p class="row-of-links">
        {latest?.file ? (
          <a href={paths.templateFile(language, kind, latest.version)}>{words.download}</a>
        ) : null}
        {latest?.file && props.canTry ? (
          <a href={paths.tryTemplate(language, kind)}>{words.tryOut}</a>
        ) : null}
        <a href={paths.sampleTemplate(language, kind)}>
          {words.sample}
          <span class="for-screen-readers">: {words.kinds[kind]}</span>
        </a>
      </p>
      <UploadForm {...props} seen={latest?.version ?? 0} />
      {latest?.file ? (
        <Form visit={visit} action={paths.giveUpTemplate(language, kind)}>
          <input type="hidden" name="seen" value={latest.version} />
          <p class="actions">
            <button type="submit" class="quiet">
              {words.giveUp}
            </button>
          </p>
        </Form>
      ) : null}
      {own.length > 0 ? <History visit={visit} kind={kind} own={own} /> : null}
      <FieldsTable kind={kind} language={language} />
    </section>
  )
}

function UploadForm(props: TemplatesPageProps & { kind: TemplateKind; seen: number }) {
  const { visit, kind, given, seen } = props
  const { language } = visit
  const words = templatePageWords[language]
  return (
    <Form visit={visit} action={paths.keepTemplate(language, kind)} upload>
      <div class="stack">
        <input type="hidden" name="seen" value={seen} />
        <Field
          name={`file-${kind}`}
          label={words.file(kind)}
          hint={words.fileHint}
          refusals={given?.kind === kind ? given.refusals : []}
          language={language}
        >
          {(wiring) => <input {...wiring} type="file" accept=".docx" />}
        </Field>
        <p class="actions">
          <button type="submit">{words.upload}</button>
        </p>
      </div>
    </Form>
  )
}

/** What was found in the file that was just given. */
function Problems({ visit, kind, given }: TemplatesPageProps & { kind: TemplateKind }) {
  const words = templatePageWords[visit.language]
  if (given?.kind !== kind || given.problems.length === 0) return null
  return (
    <div class="message" role="alert">
      <p>
        <strong>{given.isKept ? words.accepted : words.problems}</strong>
      </p>
      {given.isKept ? null : <p>{words.problemsLead}</p>}
      <ul>
        {given.problems.map((problem) => (
          <li key={words.problem(problem)}>{words.problem(problem)}</li>
        ))}
      </ul>
    </div>
  )
}

function History(props: { visit: Visitor; kind: TemplateKind; own: readonly KeptTemplate[] }) {
  const { visit, kind, own } = props
  const { language } = visit
  const words = templatePageWords[language]
  return (
    <details>
      <summary>{words.history}</summary>
      <TableFrame label={`${words.history}: ${words.kinds[kind]}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.version}</th>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.by}</th>
              <th scope="col">{words.when}</th>
            </tr>
          </thead>
          <tbody>
            {own.map(({ version, file, enteredBy, enteredAt }) => (
              <tr key={version}>
                <th scope="row">{version}</th>
                <td>
                  {file ? (
                    <a href={paths.templateFile(language, kind, version)}>{file.name}</a>
                  ) : (
                    words.noFile
                  )}
                </td>
                <td>{enteredBy}</td>
                <td class="figure">{formatInstant(enteredAt, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </details>
  )
}
