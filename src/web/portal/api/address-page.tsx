import type { Language } from '../../../core/base/language.ts'
import { apiBase } from '../../api/api-base.ts'
import type { ApiRoute } from '../../api/api-route.ts'
import { exampleAnswerOf, pathOf } from '../../api/v1/openapi.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { TableFrame } from '../../parts/table-frame.tsx'
import { paths } from '../../paths.ts'
import { apiWords } from '../../words/api-words.ts'
import { portalWords } from '../../words/portal-words.ts'
import { exampleOf } from './example-of.ts'
import { type Field, fieldsOf } from './fields.ts'

/** One address of the interface: what it takes, what it answers, and an answer to look at. */
export function AddressPage({ route, language }: { route: ApiRoute; language: Language }) {
  const words = apiWords[language]
  const title = route.title[language]
  const example = exampleOf(route, language)
  const parameters = [
    ...fieldsOf(route.params, language).map((field) => ({
      ...field,
      meaning: `${field.meaning} (${words.inAddress})`,
    })),
    ...fieldsOf(route.query, language),
  ]
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[
          { to: paths.home(language), words: portalWords[language].home },
          { to: paths.api(language), words: words.title },
        ]}
      />
      <div class="stack-tight">
        <h1>{title}</h1>
        <p>
          <code>
            GET {apiBase}
            {pathOf(route)}
          </code>
        </p>
        <p>
          {words.tryIt} <a href={example}>{decodeURI(example)}</a>
        </p>
      </div>
      <section class="section" aria-labelledby="parameters">
        <h2 id="parameters">{words.parameters}</h2>
        <Fields fields={parameters} label={`${title}: ${words.parameters}`} language={language} />
      </section>
      <section class="section" aria-labelledby="answer">
        <h2 id="answer">{words.answer}</h2>
        <Fields
          fields={fieldsOf(route.answer, language)}
          label={`${title}: ${words.answer}`}
          language={language}
        />
      </section>
      <section class="section" aria-labelledby="example">
        <h2 id="example">{words.example}</h2>
        <TableFrame label={`${title}: ${words.example}`}>
          <pre>{JSON.stringify(exampleAnswerOf(route), null, 2)}</pre>
        </TableFrame>
      </section>
    </>
  )
}

function Fields(props: { fields: readonly Field[]; label: string; language: Language }) {
  const { fields, label, language } = props
  const words = apiWords[language]
  return (
    <TableFrame label={label}>
      <table class="stacks">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.form}</th>
            <th scope="col">{words.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ name, form, meaning }) => (
            <tr key={name}>
              <th scope="row">
                <code>{breakable(name)}</code>
              </th>
              <td>{form}</td>
              <td class="whole">{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}

/** A long name may go on in the next line after a point. */
const breakable = (name: string) =>
  name
    .split(/(?<=\.)/)
    .flatMap((part, index) => (index === 0 ? [part] : [<wbr key={part} />, part]))
