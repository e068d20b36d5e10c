import type { TSchema } from 'typebox'
import { licence } from '../../../render/open-data/licence.ts'
import { apiBase } from '../api-base.ts'
import type { ApiRoute } from '../api-route.ts'
import { type ProblemCode, ProblemDetails, problems } from '../problem.ts'
import { exampleAnswers } from './example-answers.ts'

/**
 * The interface described for programs (OpenAPI 3.1), made of the schemas that requests are checked by and
 * answers are typed by.
 */
export const openApi = (routes: readonly ApiRoute[], site: string): object => ({
  openapi: '3.1.1',
  jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base',
  info: {
    title: 'Merilo: published plans',
    version: '1.0.0',
    summary: 'Plans, their measures, indicators, reported values and degrees of implementation.',
    description:
      'Only what is published is answered. Numbers are strings in plain decimal notation; null is missing or withheld, never zero. Every problem is told as RFC 9457 has it.',
    license: { name: licence.title, url: licence.path },
  },
  externalDocs: { description: 'Documentation', url: `${site}/en/api` },
  servers: [{ url: `${site}${apiBase}` }],
  paths: Object.fromEntries(routes.map((route) => [pathOf(route), { get: operationOf(route) }])),
  components: {
    schemas: { Problem: ProblemDetails },
    headers: {
      ETag: { description: 'Of the very bytes of the answer.', schema: { type: 'string' } },
      Link: {
        description: 'The next page of a list (rel="next").',
        schema: { type: 'string' },
      },
    },
    responses: Object.fromEntries(
      statuses.map((status) => [responseOf(status), problemResponse(status)]),
    ),
  },
})

/** "/plans/:plan" is called "/plans/{plan}" here. */
export const pathOf = ({ url }: Pick<ApiRoute, 'url'>): string => url.replace(/:(\w+)/g, '{$1}')

/** The statuses that problems come with. */
const statuses = [...new Set(Object.values(problems).map(({ status }) => status))].filter(
  (status) => status !== 405,
)
const responseOf = (status: number): string => `Problem${status}`

const problemResponse = (status: number) => {
  const kinds = (Object.keys(problems) as ProblemCode[]).filter(
    (each) => problems[each].status === status,
  )
  return {
    description: kinds.map((each) => `${each}: ${problems[each].title.en}.`).join(' '),
    content: {
      'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
    },
  }
}

const operationOf = (route: ApiRoute) => ({
  operationId: route.name,
  summary: route.title.en,
  parameters: [
    ...parametersIn('path', route.params, route.example.params),
    ...parametersIn('query', route.query, route.example.query),
  ],
  responses: {
    200: {
      description: route.title.en,
      headers: {
        ETag: { $ref: '#/components/headers/ETag' },
        ...(isList(route) ? { Link: { $ref: '#/components/headers/Link' } } : {}),
      },
      content: {
        'application/json': { schema: route.answer, example: exampleAnswerOf(route) },
      },
    },
    304: { description: 'The answer is the one that If-None-Match names.' },
    ...Object.fromEntries(
      statuses.map((status) => [status, { $ref: `#/components/responses/${responseOf(status)}` }]),
    ),
  },
})

/** What the sample plan answers to the route's example. */
export const exampleAnswerOf = ({ name }: ApiRoute): object | undefined =>
  new Map<string, object>(Object.entries(exampleAnswers)).get(name)

const isList = ({ query }: ApiRoute): boolean => 'cursor' in query.properties

const parametersIn = (
  place: 'path' | 'query',
  schema: ApiRoute['params'],
  example: Readonly<Record<string, string>>,
) =>
  Object.entries(schema.properties).map(([name, each]) => {
    const { description, ...bare } = each as TSchema & { description?: string }
    return {
      ...{ name, in: place, required: place === 'path', schema: bare },
      ...(description ? { description } : {}),
      ...(name in example ? { example: exampleValue(bare, example[name] ?? '') } : {}),
    }
  })

/** As the schema has it: an example of a whole number is one. */
const exampleValue = (schema: object, text: string): string | number | boolean => {
  const type = 'type' in schema ? schema.type : undefined
  if (type === 'integer') return Number(text)
  return type === 'boolean' ? text === 'true' : text
}
