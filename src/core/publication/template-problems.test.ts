import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages } from '../base/language.ts'
import { fieldNamed, type TemplateField, templateFields, templateKinds } from './template-fields.ts'
import { type FoundField, isHarmless, templateProblems } from './template-problems.ts'

const found = (name: string, parts: Partial<FoundField> = {}): FoundField => ({
  ...{ name, paragraph: `{{${name}}}`, isInBody: true, isAlone: true, isSplit: false },
  ...parts,
})

const problemsOf = (kind: 'plan' | 'report', ...fields: FoundField[]) =>
  templateProblems(kind, { fields, unclosed: [] })

test('no two fields of a kind have a name in common', () => {
  for (const kind of templateKinds) {
    const names = Object.values<TemplateField>(templateFields[kind]).flatMap(({ names: of }) =>
      languages.map((language) => of[language]),
    )
    assert.equal(new Set(names).size, names.length)
  }
})

test('a field goes by its name in either language, however it is typed', () => {
  for (const name of ['plan.title', 'план.заглавие', ' Plan.Title ', 'ПЛАН.ЗАГЛАВИЕ'])
    assert.equal(fieldNamed('plan', name)?.[0], 'planTitle')
  assert.equal(fieldNamed('plan', 'report.body'), undefined, 'a plan has no body of a report')
})

test('a template that has what it is for is without problems', () => {
  assert.deepEqual(problemsOf('plan', found('план.мерки'), found('plan.title')), [])
  assert.deepEqual(problemsOf('report', found('report.body')), [])
})

test('what is missing, unknown, out of place and broken is told all at once', () => {
  const problems = templateProblems('report', {
    fields: [
      found('plan.tittle'),
      found('report.body', { isAlone: false, paragraph: 'Ето: {{report.body}}' }),
      found('отчет.съдържание', { isInBody: false }),
      found('report.title', { isSplit: true, isAlone: false }),
    ],
    unclosed: ['{{план.год'],
  })
  assert.deepEqual(
    problems.map(({ kind }) => kind),
    ['unknown', 'not-alone', 'not-in-body', 'split', 'unclosed'],
  )
  assert.deepEqual(
    problems.filter(isHarmless).map(({ kind }) => kind),
    ['split'],
  )
  assert.deepEqual(problemsOf('plan'), [
    { kind: 'missing', name: { bg: 'план.мерки', en: 'plan.measures' } },
  ])
})
