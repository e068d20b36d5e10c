import assert from 'node:assert/strict'
import { Agent, type IncomingMessage, request } from 'node:http'
import { formsOf, type PageForm } from './forms.ts'
import type { RunningSite } from './running-site.ts'
import { kindOf, type Tally } from './tally.ts'

/** A page as it arrived, after all redirects. */
export interface Page {
  readonly status: number
  /** The address that it stands at in the end. */
  readonly address: string
  readonly body: string
}

/** A file that a form is sent with. */
export interface SentFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The server was gone before it had answered: what was asked of it may have happened or not. */
export class NoAnswer extends Error {}

/** What a person does with the site, by pages and forms alone. */
export interface Browser {
  readonly get: (address: string, expected?: number) => Promise<Page>
  /** Sends a form of the page with what was typed into it; null takes a field out. */
  readonly send: (
    form: PageForm,
    typed?: Readonly<Record<string, string | null>>,
    file?: SentFile,
  ) => Promise<Page>
}

interface Surroundings {
  readonly site: Pick<RunningSite, 'origin' | 'isShaken'>
  readonly tally: Tally
  /** Distinguishes the network of this person from all others. */
  readonly number: number
}

/** From one address the site takes so many changes a minute: a house of many people has several. */
const requestsFromOneAddress = 100

export function openBrowser({ site, tally, number }: Surroundings): Browser {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 })
  const cookies = new Map<string, string>()
  let sent = 0

  async function ask(method: string, address: string, type = '', bytes?: Uint8Array) {
    sent += 1
    const network = Math.floor(sent / requestsFromOneAddress) % 250
    const headers = {
      'x-forwarded-for': `10.${number}.${network}.7`,
      cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      ...(bytes ? { 'content-type': type, 'content-length': String(bytes.length) } : {}),
    }
    const began = performance.now()
    const answer = await answered(`${site.origin}${address}`, { method, headers, agent }, bytes)
    tally.add(kindOf(method, address), performance.now() - began)
    if (answer.status >= 500 && site.isShaken()) throw new NoAnswer(`${address}: ${answer.status}`)
    for (const line of answer.headers['set-cookie'] ?? []) keep(line)
    return answer
  }

  const keep = (line: string) => {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (value === '') cookies.delete(name)
    else cookies.set(name, value)
  }

  async function follow(answer: Answer, address: string): Promise<Page> {
    const { location } = answer.headers
    if (answer.status !== 303 && answer.status !== 302)
      return { status: answer.status, address, body: answer.body }
    const [next = ''] = (location ?? '').split('#')
    return follow(await ask('GET', next), next)
  }

  return {
    get: async (address, expected = 200) => {
      const page = await follow(await ask('GET', address), address)
      assert.equal(page.status, expected, `${address}\n${mainOf(page.body)}`)
      return page
    },
    send: async (form, typed = {}, file) => {
      const fields = new Map(form.fields)
      for (const [name, value] of Object.entries(typed)) {
        if (value === null) fields.delete(name)
        else fields.set(name, value)
      }
      const { type, bytes } = await encoded(fields, form.upload, file)
      return follow(await ask('POST', form.action, type, bytes), form.action)
    },
  }
}

async function encoded(fields: ReadonlyMap<string, string>, upload: boolean, file?: SentFile) {
  if (!upload)
    return {
      type: 'application/x-www-form-urlencoded',
      bytes: Buffer.from(new URLSearchParams([...fields]).toString()),
    }
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  if (file) form.append('file', new Blob([file.bytes]), file.name)
  const body = new Request('http://localhost/', { method: 'POST', body: form })
  const type = body.headers.get('content-type') ?? ''
  return { type, bytes: Buffer.from(await body.arrayBuffer()) }
}

interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

function answered(
  url: string,
  options: Parameters<typeof request>[1],
  bytes?: Uint8Array,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const lost = (error: Error) => reject(new NoAnswer(`${url}: ${error.message}`))
    const asked = request(url, options, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', lost)
      answer.on('end', () => {
        if (!answer.complete) return lost(new Error('cut off'))
        const { statusCode: status = 0, headers } = answer
        resolve({ status, headers, body: Buffer.concat(parts).toString('utf8') })
      })
    })
    asked.on('error', lost)
    asked.end(bytes)
  })
}

/** The form of a page whose address ends so; there has to be one. */
export function formTo(page: Page, action: string | RegExp): PageForm {
  const found = formsOf(page.body).find((form) =>
    typeof action === 'string' ? form.action === action : action.test(form.action),
  )
  assert.ok(found, `${page.address} has no form to ${action}\n${mainOf(page.body)}`)
  return found
}

/** The middle of a page, for whoever has to see what went wrong. */
export const mainOf = (body: string): string =>
  (/<main[\s\S]*<\/main>/.exec(body)?.[0] ?? body)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 1500)
