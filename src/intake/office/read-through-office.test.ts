import assert from 'node:assert/strict'
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { makeDocx, outline, paragraph } from '../docx/testing/make-docx.ts'
import { convertToDocx } from './convert-to-docx.ts'
import { findLibreOffice } from './find-libre-office.ts'
import { readThroughOffice } from './read-through-office.ts'
import { runApart } from './run-apart.ts'

const given = new TextEncoder().encode('{\\rtf1 x}')
const posix = process.platform === 'win32' ? 'the stand-ins are shell scripts' : false

describe('a document that another program has to read', () => {
  for (const [kind, code] of [
    ['doc', 'old-word-document'],
    ['rtf', 'rich-text'],
    ['odt', 'open-document-text'],
  ] as const)
    test(`is refused with what to do where LibreOffice is not installed: ${code}`, async () => {
      const refusal = await readThroughOffice(given, kind, async () => null)
      assert.ok('code' in refusal && refusal.code === code)
      assert.match(refusal.message.en, /save it as/)
    })
})

describe('LibreOffice', { skip: posix }, () => {
  let folder = ''
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'merilo-test-'))
  })
  after(() => rm(folder, { recursive: true }))

  /** A program that stands in for LibreOffice; $9 is the folder for what it writes, $10 the document. */
  async function standIn(script: string): Promise<string> {
    const program = join(folder, 'office.sh')
    await writeFile(program, `#!/bin/sh\nout=$9\ngiven=\${10}\n${script}\n`)
    await chmod(program, 0o755)
    return program
  }
  const readWith = async (script: string) => {
    const program = await standIn(script)
    return readThroughOffice(given, 'rtf', async () => program)
  }
  const foldersOfOurs = async () =>
    (await readdir(tmpdir())).filter((name) => name.startsWith('merilo-office-'))

  test('is given a folder and a profile of its own, with macros and links off, and nothing of our environment', async () => {
    process.env['MERILO_SECRET'] = 'x'
    await readWith(
      `cp profile/user/registrymodifications.xcu "${folder}/profile"; env > "${folder}/env"; pwd > "${folder}/pwd"; cp "$given" "${folder}/given"`,
    )
    const profile = await readFile(join(folder, 'profile'), 'utf8')
    assert.match(profile, /MacroSecurityLevel[^\n]*<value>3</)
    assert.match(profile, /BlockUntrustedRefererLinks[^\n]*<value>true</)
    assert.doesNotMatch(await readFile(join(folder, 'env'), 'utf8'), /MERILO_SECRET|DATABASE/)
    assert.match(await readFile(join(folder, 'pwd'), 'utf8'), /merilo-office-/)
    assert.equal(await readFile(join(folder, 'given'), 'utf8'), '{\\rtf1 x}')
    delete process.env['MERILO_SECRET']
  })

  test('that writes a document has it read, with a remark', async () => {
    await writeFile(join(folder, 'made.docx'), makeDocx(paragraph('Мярка')))
    const document = await readWith(`mkdir -p "$out"; cp "${folder}/made.docx" "$out/given.docx"`)
    assert.ok('blocks' in document)
    assert.deepEqual(outline(document.blocks), ['Мярка'])
    assert.deepEqual(
      document.remarks.map(({ rule }) => rule),
      ['converted'],
    )
  })

  test('is not trusted in what it writes', async () => {
    for (const [script, code] of [
      ['exit 1', 'not-converted'],
      ['mkdir -p "$out"; : > "$out/given.docx"', 'not-converted'],
      ['mkdir -p "$out"; echo words > "$out/given.docx"', 'not-a-word-document'],
    ] as const) {
      const refusal = await readWith(script)
      assert.equal('code' in refusal ? refusal.code : 'read', code)
    }
  })

  test('leaves no folder behind', async () => {
    const earlier = await foldersOfOurs()
    await readWith('touch somewhere')
    await assert.rejects(convertToDocx(given, 'rtf', join(folder, 'no-such-program')))
    assert.deepEqual(
      (await foldersOfOurs()).filter((name) => !earlier.includes(name)),
      [],
    )
  })

  test('is killed with all that it has started when it takes too long', async () => {
    const program = await standIn(`(sleep 3; touch "${folder}/late") & sleep 60`)
    assert.equal(await runApart({ program, words: [], folder, milliseconds: 300 }), null)
    await new Promise((resolve) => setTimeout(resolve, 3_500))
    assert.ok(!(await readdir(folder)).includes('late'))
  })
})

test('LibreOffice on this machine reads rich text', {
  skip: (await findLibreOffice()) === null ? 'LibreOffice is not installed' : false,
}, async () => {
  const text = new TextEncoder().encode(
    '{\\rtf1\\ansi\\ansicpg1251 \\u1052?\\u1103?\\u1088?\\u1082?\\u1072?\\par}',
  )
  const document = await readThroughOffice(text, 'rtf')
  assert.ok('blocks' in document)
  assert.deepEqual(outline(document.blocks), ['Мярка'])
})
