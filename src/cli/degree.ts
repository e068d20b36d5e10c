import { formatExpression, formatPercent } from '../core/base/format.ts'
import type { InBothLanguages, Language } from '../core/base/language.ts'
import { isRefusal } from '../core/base/refusal.ts'
import { degreeOf } from '../core/degree/degree.ts'
import type { Degree } from '../core/degree/verdict.ts'
import { reasonSentence } from '../render/words/reason-words.ts'
import { verdictWords } from '../render/words/verdict-words.ts'
import { fileArguments } from './arguments.ts'
import { answerRefusal, type CliIo, exitCodes, readNamedFile } from './cli-io.ts'
import { readDegreeCases } from './degree-cases.ts'
import { textTable } from './text-table.ts'

const usage: InBothLanguages = {
  bg: 'Употреба: merilo degree ФАЙЛ.json [--json] [--lang bg|en]',
  en: 'Usage: merilo degree CASES.json [--json] [--lang bg|en]',
}

interface Result {
  readonly name: string
  readonly answer: Degree
}

/** `merilo degree CASES.json`: the degree of each case, for a person or for a program. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const asked = fileArguments(args)
  if (asked === undefined) {
    io.error(usage[io.language])
    return exitCodes.wrongUsage
  }
  const bytes = await readNamedFile(asked.file, io)
  if (isRefusal(bytes)) return answerRefusal(bytes, io, asked.json)
  const cases = readDegreeCases(bytes)
  if (isRefusal(cases)) return answerRefusal(cases, io, asked.json)

  const results = cases.map(({ name, rule, reports, circumstances }) => ({
    name,
    answer: degreeOf(rule, reports, circumstances),
  }))
  if (asked.json) io.out(asJson(results))
  else for (const line of asTable(results, asked.language ?? io.language)) io.out(line)
  return exitCodes.done
}

const asJson = (results: readonly Result[]): string =>
  JSON.stringify(
    {
      format: 'merilo-degrees/1',
      results: results.map(({ name, answer: { degree, raw, verdict, reason, explanation } }) => ({
        name,
        degree,
        raw,
        verdict,
        reason,
        explanation: [
          ...lines(explanation),
          ...explanation.notes.map((note) => note.en),
          ...explanation.inputs,
        ],
      })),
    },
    null,
    2,
  )

/** How the actual came about, the formula, the formula with its numbers, the comparison. */
const lines = ({ actual, formula, worked, comparison }: Degree['explanation']): string[] =>
  [actual, formula, worked, comparison].filter((line) => line !== null)

const headings: Readonly<Record<'name' | 'degree' | 'raw' | 'verdict' | 'how', InBothLanguages>> = {
  name: { bg: 'Случай', en: 'Case' },
  degree: { bg: 'Степен', en: 'Degree' },
  raw: { bg: 'Без граница', en: 'Raw' },
  verdict: { bg: 'Оценка', en: 'Verdict' },
  how: { bg: 'Изчисление', en: 'Calculation' },
}

function asTable(results: readonly Result[], language: Language): string[] {
  const heading = (column: keyof typeof headings, width: number) => ({
    heading: headings[column][language],
    width,
  })
  const percent = (figure: Degree['raw']) =>
    figure === null ? '—' : formatPercent(figure, language)
  return textTable(
    [
      heading('name', 24),
      heading('degree', 10),
      heading('raw', 12),
      heading('verdict', 18),
      heading('how', 44),
    ],
    results.map(({ name, answer }) => [
      name,
      percent(answer.degree),
      percent(answer.raw),
      verdictWords(answer.verdict, language),
      howSaid(answer, language),
    ]),
  )
}

function howSaid({ reason, explanation }: Degree, language: Language): string {
  const { actual, worked, comparison, notes } = explanation
  const calculation = worked ?? comparison ?? actual
  return [
    ...(reason === null ? [] : [reasonSentence(reason, language)]),
    ...(calculation === null ? [] : [formatExpression(calculation, language)]),
    ...notes.map((note) => note[language]),
  ].join('\n')
}
