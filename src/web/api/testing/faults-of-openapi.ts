import { Ajv2020 } from 'ajv/dist/2020.js'

type Json = Readonly<Record<string, unknown>>

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema?: Json
  readonly example?: unknown
}

interface Operation {
  readonly operationId?: string
  readonly summary?: string
  readonly parameters?: readonly Parameter[]
  readonly responses?: Readonly<Record<string, Json>>
}

interface Description {
  readonly openapi?: string
  readonly info?: { readonly title?: string; readonly version?: string }
  readonly servers?: readonly { readonly url?: string }[]
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

/** What is wrong with a description by the rules of OpenAPI 3.1, as far as programs that read it stumble over it. */
export function faultsOfOpenApi(document: object): string[] {
  const { openapi = '', info = {}, servers = [], paths = {} } = document as Description
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  const names = operations.map(({ operation }) => operation.operationId)
  return [
    ...(/^3\.1\.\d+$/.test(openapi) ? [] : [`openapi: ${openapi}`]),
    ...(info.title && info.version ? [] : ['info without title or version']),
    ...servers.filter(({ url }) => !URL.canParse(url ?? '')).map(({ url }) => `server ${url}`),
    ...names.filter((each, at) => names.indexOf(each) !== at).map((each) => `${each} twice`),
    ...operations.flatMap(({ path, method, operation }) => faultsOf(path, method, operation)),
    ...referencesIn(document)
      .filter((reference) => resolved(document, reference) === undefined)
      .map((reference) => `${reference} leads nowhere`),
  ]
}

function faultsOf(path: string, method: string, operation: Operation): string[] {
  const { operationId, parameters = [], responses = {} } = operation
  const said = `${method} ${path}`
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
  const declared = parameters.filter((each) => each.in === 'path').map(({ name }) => name)
  const keys = parameters.map((each) => `${each.in} ${each.name}`)
  return [
    ...(/^\/(?!.*:)/.test(path) ? [] : [`${path} is no path`]),
    ...(/^(get|head|options|post|put|patch|delete|trace)$/.test(method) ? [] : [said]),
    ...(operationId ? [] : [`${said} without a name`]),
    ...(inPath.join() === declared.join() ? [] : [`${said}: ${inPath}, but ${declared}`]),
    ...keys.filter((each, at) => keys.indexOf(each) !== at).map((each) => `${said}: ${each} twice`),
    ...parameters.flatMap((each) => faultsOfParameter(each).map((fault) => `${said}: ${fault}`)),
    ...(Object.keys(responses).length > 0 ? [] : [`${said} without responses`]),
    ...Object.entries(responses).flatMap(([status, response]) => [
      ...(/^([1-5]\d\d|default)$/.test(status) ? [] : [`${said}: status ${status}`]),
      ...('$ref' in response || 'description' in response
        ? []
        : [`${said}: ${status} is not described`]),
      ...faultsOfContent(response).map((fault) => `${said}: ${status}: ${fault}`),
    ]),
  ]
}

function faultsOfParameter({ name, in: place, required, schema, example }: Parameter): string[] {
  return [
    ...(/^(path|query|header|cookie)$/.test(place) ? [] : [`${name} is in ${place}`]),
    ...(place === 'path' && required !== true ? [`${name} is not required`] : []),
    ...(schema ? faultsOfExample(schema, example).map((fault) => `${name}: ${fault}`) : [name]),
  ]
}

const faultsOfContent = (response: Json): string[] =>
  Object.values((response['content'] ?? {}) as Readonly<Record<string, Json>>).flatMap(
    ({ schema, example }) =>
      schema === undefined ? ['no schema'] : faultsOfExample(schema as Json, example),
  )

/** The schema is one of JSON Schema 2020-12, and its example keeps it. */
function faultsOfExample(schema: Json, example: unknown): string[] {
  if ('$ref' in schema) return []
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false })
  try {
    const check = ajv.compile(schema)
    return example === undefined || check(example) ? [] : [ajv.errorsText(check.errors)]
  } catch (error) {
    return [String(error)]
  }
}

const referencesIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, member]) =>
        key === '$ref' && typeof member === 'string' ? [member] : referencesIn(member),
      )

const resolved = (document: object, reference: string): unknown =>
  reference
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (found, name) =>
        typeof found === 'object' && found !== null
          ? new Map<string, unknown>(Object.entries(found)).get(name)
          : undefined,
      document,
    )
