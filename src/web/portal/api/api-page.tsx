import type { Language } from '../../../core/base/language.ts'
import { apiBase } from '../../api/api-base.ts'
import type { ApiRoute } from '../../api/api-route.ts'
import { type ProblemCode, problems } from '../../api/problem.ts'
import { pathOf } from '../../api/v1/openapi.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { TableFrame } from '../../parts/table-frame.tsx'
import { paths } from '../../paths.ts'
import { apiWords } from '../../words/api-words.ts'
import { portalWords } from '../../words/portal-words.ts'
import { exampleOf } from './example-of.ts'

/** How programs read what is published: made of the schemas that their requests are checked by. */
export function ApiPage(props: { routes: readonly ApiRoute[]; language: Language }) {
  const { routes, language } = props
  const words = apiWords[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[{ to: paths.home(language), words: portalWords[language].home }]}
      />
      <div class="stack-tight">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <p>
          {words.base}: <code>{apiBase}</code>
        </p>
        <p>
          <a href={`${apiBase}/openapi.json`}>{words.description}</a>
        </p>
      </div>
      <section class="section" aria-labelledby="rules">
        <h2 id="rules">{words.rulesTitle}</h2>
        <dl class="facts">
          {words.rules.map((rule) => (
            <div key={rule.name}>
              <dt>{rule.name}</dt>
              <dd>{rule.words}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="section" aria-labelledby="addresses">
        <h2 id="addresses">{words.addresses}</h2>
        <ul class="rows">
          {routes.map((route) => (
            <li key={route.name} class="stack-tight">
              <h3>
                <a href={paths.apiAddress(language, route.name)}>{route.title[language]}</a>
              </h3>
              <p>
                <code>{pathOf(route)}</code>
              </p>
              <p class="small">
                {words.tryIt}{' '}
                <a href={exampleOf(route, language)}>{decodeURI(exampleOf(route, language))}</a>
              </p>
            </li>
          ))}
        </ul>
      </section>
      <Problems language={language} />
      <section class="section" aria-labelledby="files">
        <h2 id="files">{words.files}</h2>
        <p>
          {words.filesLead} <a href={paths.catalog()}>{words.catalogue}</a>.
        </p>
      </section>
    </>
  )
}

function Problems({ language }: { language: Language }) {
  const words = apiWords[language]
  return (
    <section class="section" aria-labelledby="problems">
      <h2 id="problems">{words.problemsTitle}</h2>
      <p>{words.problemsLead}</p>
      <TableFrame label={`${words.title}: ${words.problemsTitle}`}>
        <table class="stacks">
          <thead>
            <tr>
              <th scope="col">{words.status}</th>
              <th scope="col">{words.code}</th>
              <th scope="col">{words.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {(Object.keys(problems) as ProblemCode[]).map((code) => (
              <tr key={code} id={code}>
                <td>{problems[code].status}</td>
                <th scope="row">
                  <code>{code}</code>
                </th>
                <td>
                  {problems[code].title[language]}. {problems[code].detail[language]}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  )
}
