import type { FastifyInstance, LightMyRequestResponse } from 'fastify'

/** A browser's part in a conversation, without a browser: keeps cookies, sends forms with their token. */
export interface InjectVisitor {
  get(url: string): Promise<LightMyRequestResponse>
  /** Sends the fields with the token of the page that was last seen. */
  post(
    url: string,
    fields: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<LightMyRequestResponse>
  /** Sends one file, and fields beside it. */
  upload(
    url: string,
    name: string,
    bytes: Uint8Array,
    fields?: Record<string, string>,
  ): Promise<LightMyRequestResponse>
  readonly cookies: Map<string, string>
}

export function visitorOf(server: FastifyInstance): InjectVisitor {
  const cookies = new Map<string, string>()
  let token = ''

  const keep = (response: LightMyRequestResponse) => {
    for (const { name, value } of response.cookies) {
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    token = /name="csrf" value="([\w-]+)"/.exec(response.body)?.[1] ?? token
    return response
  }
  const cookieHeader = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')

  return {
    cookies,
    get: async (url) => keep(await server.inject({ url, headers: { cookie: cookieHeader() } })),
    post: async (url, fields, headers = {}) =>
      keep(
        await server.inject({
          method: 'POST',
          url,
          headers: {
            cookie: cookieHeader(),
            'content-type': 'application/x-www-form-urlencoded',
            ...headers,
          },
          payload: new URLSearchParams({ csrf: token, ...fields }).toString(),
        }),
      ),
    upload: async (url, name, bytes, fields = {}) => {
      const form = new FormData()
      form.append('csrf', token)
      for (const [field, value] of Object.entries(fields)) form.append(field, value)
      form.append('file', new Blob([Buffer.from(bytes)]), name)
      const request = new Request('http://localhost/', { method: 'POST', body: form })
      return keep(
        await server.inject({
          method: 'POST',
          url,
          headers: {
            cookie: cookieHeader(),
            'content-type': request.headers.get('content-type') ?? '',
          },
          payload: Buffer.from(await request.arrayBuffer()),
        }),
      )
    },
  }
}
