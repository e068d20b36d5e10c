import assert from 'node:assert/strict'
import { test } from 'node:test'
import { composeMail, type Envelope } from './compose-mail.ts'
import type { MailView } from './mail-view.ts'

const view: MailView = {
  language: 'bg',
  content: {
    subject: 'Предстои отчитане',
    greeting: 'Здравейте, Мария Петрова,',
    opening: ['Наближава срокът за отчитане.'],
    sections: [
      {
        heading: 'МВР',
        lines: [
          { text: 'Мярка 12 & 13', path: '/bg/plans/plan-2024' },
          { text: 'Без адрес', path: null },
        ],
      },
    ],
    closing: ['Благодарим.'],
  },
  site: 'https://merilo.example.org',
  secretPath: null,
  stopPath: '/stop-mail/abc',
}

const envelope: Envelope = {
  from: { name: 'Мерило', address: 'merilo@example.org' },
  to: { name: 'Мария Петрова', address: 'maria@example.org' },
  date: '2024-05-06T07:08:09.010Z',
  mark: '0123456789abcdef',
}

const compose = async (changed: Partial<MailView> = {}, of: Partial<Envelope> = {}) => {
  const bytes = Buffer.from(await composeMail({ ...view, ...changed }, { ...envelope, ...of }))
  const text = bytes.toString('latin1')
  const [head = ''] = text.split('\r\n\r\n')
  return { text, lines: head.split('\r\n'), headers: headersOf(head) }
}

/** Each header by its name, its folded lines joined, its encoded words read (RFC 2047). */
function headersOf(head: string): ReadonlyMap<string, string> {
  const unfolded = head.replace(/\r\n[ \t]/g, ' ')
  return new Map(
    unfolded.split('\r\n').map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), read(line.slice(colon + 1).trim())]
    }),
  )
}

const read = (value: string): string =>
  value
    .replace(/\?= +=\?/g, '?==?')
    .replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, words: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(words, 'base64').toString()
        : Buffer.from(
            words
              .replaceAll('_', ' ')
              .replace(/=([0-9A-F]{2})/g, (_all, hex: string) =>
                String.fromCharCode(Number.parseInt(hex, 16)),
              ),
            'latin1',
          ).toString(),
    )

/** The two forms of the words: as text and as a page. */
function partsOf(text: string): string[] {
  return [...text.matchAll(/Content-Transfer-Encoding: base64\r\n\r\n([A-Za-z0-9+/=\r\n]+)/g)].map(
    ([, encoded = '']) => Buffer.from(encoded, 'base64').toString(),
  )
}

test('a mail says from whom, to whom, when and about what, in Cyrillic that any program reads', async () => {
  const { headers } = await compose()
  assert.equal(headers.get('from'), 'Мерило <merilo@example.org>')
  assert.equal(headers.get('to'), 'Мария Петрова <maria@example.org>')
  assert.equal(headers.get('subject'), 'Предстои отчитане')
  assert.equal(headers.get('date'), 'Mon, 06 May 2024 07:08:09 +0000')
  assert.equal(headers.get('message-id'), '<0123456789abcdef@example.org>')
  assert.equal(headers.get('auto-submitted'), 'auto-generated')
  assert.equal(headers.get('content-language'), 'bg')
})

test('text and page say the same, with whole addresses and what is written escaped', async () => {
  const [text = '', page = ''] = partsOf((await compose()).text)
  assert.match(text, /^Здравейте, Мария Петрова,\n\nНаближава срокът/)
  assert.match(text, /- Мярка 12 & 13\n {2}https:\/\/merilo\.example\.org\/bg\/plans\/plan-2024\n/)
  assert.match(text, /https:\/\/merilo\.example\.org\/stop-mail\/abc\n$/)
  assert.match(page, /^<!doctype html><html lang="bg">/)
  assert.match(
    page,
    /<li><a href="https:\/\/merilo\.example\.org\/bg\/plans\/plan-2024">Мярка 12 &amp; 13<\/a><\/li>/,
  )
  for (const words of ['Наближава срокът', 'МВР', 'Без адрес', 'Благодарим.']) {
    assert.ok(text.includes(words), words)
    assert.ok(page.includes(words), words)
  }
})

test('composed again, a mail is the same to the last byte', async () => {
  assert.equal((await compose()).text, (await compose()).text)
})

test('a long Cyrillic subject is cut into words that are short enough and never within a letter', async () => {
  const subject = 'Отчитане на мерките за второто тримесечие: '.repeat(8).trim()
  const { headers, lines } = await compose({ content: { ...view.content, subject } })
  assert.equal(headers.get('subject'), subject)
  for (const line of lines) assert.ok(line.length <= 78, line)
  for (const [, word = ''] of lines.join('').matchAll(/=\?UTF-8\?B\?([^?]*)\?=/gi))
    assert.doesNotMatch(Buffer.from(word, 'base64').toString(), /\uFFFD/)
})

test('neither a name nor a subject can begin another header, recipient or line', async () => {
  for (const evil of [
    'x\r\nBcc: all@example.org',
    'x\nBcc: all@example.org',
    'x\rBcc: all@example.org',
    'x\u0000\u2028Bcc: all@example.org',
    'Ива" <ivan@example.org>, "нов',
    'x>, <ivan@example.org',
    '=?UTF-8?B?DQpCY2M6IGFsbEBleGFtcGxlLm9yZw==?=',
  ]) {
    const { headers, lines } = await compose(
      { content: { ...view.content, subject: evil } },
      { to: { name: evil, address: 'maria@example.org' }, from: { ...envelope.from, name: evil } },
    )
    assert.ok(!headers.has('bcc'), evil)
    assert.ok(!lines.some((line) => /^bcc/i.test(line)), evil)
    assert.equal(headers.get('to')?.match(/<[^<>]*@[^<>]*>$/)?.[0], '<maria@example.org>', evil)
  }
})

test('mail that can be made less says how to mail programs; other mail does not', async () => {
  const { headers } = await compose()
  assert.equal(headers.get('list-unsubscribe'), '<https://merilo.example.org/stop-mail/abc>')
  assert.equal(headers.get('list-unsubscribe-post'), 'List-Unsubscribe=One-Click')
  const formal = await compose({ stopPath: null })
  assert.ok(!formal.headers.has('list-unsubscribe'))
  assert.ok(!formal.headers.has('list-unsubscribe-post'))
})

test('a link that lets its bearer in stands in the mail, and its page of settings does not', async () => {
  const { text } = await compose({ secretPath: '/bg/invitation/secret', stopPath: null })
  for (const part of partsOf(text)) {
    assert.match(part, /https:\/\/merilo\.example\.org\/bg\/invitation\/secret/)
    assert.doesNotMatch(part, /my-mail/)
  }
})

test('in English all of what is around the words is English', async () => {
  const [text = ''] = partsOf((await compose({ language: 'en' })).text)
  assert.match(text, /sent automatically/)
})
