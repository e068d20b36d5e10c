import { createHash } from 'node:crypto'
import type { Finding, Severity } from '../core/base/finding.ts'
import type { Language } from '../core/base/language.ts'
import type { Refusal } from '../core/base/refusal.ts'
import { rules } from '../intake/lint/lint.ts'
import { byGravity } from './findings-json.ts'

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

export interface SarifOptions {
  readonly language: Language
  /** The absolute address of the folder with the rules' pages. */
  readonly rulesAt: string
}

/**
 * The findings as SARIF 2.1.0 (OASIS), for the pipelines and editors that show it: each rule with its
 * page, each result with the file, and with measure, cell, table and row as logical locations. The
 * sentences of rules are in both languages.
 */
export function findingsSarif(
  file: string,
  findings: readonly Finding[],
  { language, rulesAt }: SarifOptions,
): string {
  const inOrder = byGravity(findings)
  const ids = [...new Set(inOrder.map(({ rule }) => rule))]
  const prints = fingerprints(inOrder)
  return sarif(language, {
    rules: ids.map((id) => ruleJson(id, { language, rulesAt })),
    results: inOrder.map((finding, index) => ({
      ruleId: finding.rule,
      ruleIndex: ids.indexOf(finding.rule),
      level: levels[finding.severity],
      message: { text: finding.message[language] },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: uriOf(file) } },
          logicalLocations: logicalLocations(finding),
        },
      ],
      partialFingerprints: { 'meriloFinding/v1': prints[index] },
      properties: {
        actual: finding.actual,
        expected: finding.expected,
        message: finding.message,
      },
    })),
    invocations: [{ executionSuccessful: true }],
  })
}

/** A file that was refused has no findings, which is not the same as being sound. */
export const refusalSarif = (file: string, refusal: Refusal, language: Language): string =>
  sarif(language, {
    rules: [],
    results: [],
    invocations: [
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            descriptor: { id: refusal.code },
            level: 'error',
            message: { text: refusal.message[language] },
            locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
          },
        ],
      },
    ],
  })

interface Run {
  readonly rules: readonly object[]
  readonly results: readonly object[]
  readonly invocations: readonly object[]
}

const sarif = (language: Language, { rules, results, invocations }: Run): string =>
  JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'Merilo', rules } }, language, invocations, results }],
    },
    null,
    2,
  )

function ruleJson(id: string, { language, rulesAt }: SarifOptions): object {
  const rule = rules.find(({ name }) => name === id)
  if (rule === undefined) return { id }
  return {
    id,
    shortDescription: { text: rule.about[language] },
    fullDescription: { text: `${rule.about.bg} / ${rule.about.en}` },
    helpUri: new URL(`${id}.md`, rulesAt.endsWith('/') ? rulesAt : `${rulesAt}/`).href,
    defaultConfiguration: { level: levels[rule.severity] },
  }
}

/** "measure 24/target" and "table 1/row 30": where in the plan, and where in the file. */
function logicalLocations({ measure, position, cell, source }: Finding): object[] {
  const owner = position === null ? 'plan' : `measure ${measure ?? `[${position}]`}`
  const inPlan = {
    name: cell ?? owner,
    fullyQualifiedName: cell === null ? owner : `${owner}/${cell}`,
    kind: 'member',
  }
  if (source === undefined) return [inPlan]
  const { table, row, sheet } = source
  const part = sheet?.name ? `sheet ${sheet.name}` : `table ${table}`
  const name = `row ${sheet?.row ?? row}`
  return [inPlan, { name, fullyQualifiedName: `${part}/${name}`, kind: 'element' }]
}

/**
 * What tells a finding from others between two versions of a file: its rule, measure, cell and words,
 * not the row, which moves when another is added. Findings that are the same in all of it are counted.
 */
function fingerprints(findings: readonly Finding[]): string[] {
  const met = new Map<string, number>()
  return findings.map(({ rule, measure, position, cell, actual }) => {
    const said = JSON.stringify([rule, measure ?? position, cell, actual])
    const before = met.get(said) ?? 0
    met.set(said, before + 1)
    return createHash('sha256').update(`${said}#${before}`).digest('hex').slice(0, 32)
  })
}

/** A path as a reference of a URI: what a slash, a space or a hash would mean otherwise is encoded. */
const uriOf = (file: string): string =>
  file
    .replaceAll('\\', '/')
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/')
    .replace(/^([A-Za-z])%3A\//, 'file:///$1:/')
