import type { Finding } from '../core/base/finding.ts'
import { type InBothLanguages, type Language, languages } from '../core/base/language.ts'
import { cellKeys } from '../core/draft/draft.ts'
import { exampleDraft } from '../intake/lint/example-draft.ts'
import { lint, rules } from '../intake/lint/lint.ts'
import type { Rule } from '../intake/lint/rule.ts'
import type { ExamplePlan } from '../intake/lint/rule-page.ts'
import { bulgarianRegister } from '../intake/register.ts'
import { severityWords } from '../render/words/severity-words.ts'
import { cellWords } from './draft-words.ts'

/** How to write docs/rules anew. */
export const command =
  'node --import ./src/main/tsx-hook.mjs --test --test-update-snapshots src/cli/rule-pages.test.ts'

const words = {
  language: { bg: 'На български', en: 'In English' },
  found: { bg: 'Така се намира', en: 'Found' },
  sound: { bg: 'Така е наред', en: 'Sound' },
  says: { bg: 'Констатация', en: 'Finding' },
  mend: { bg: 'Предложена поправка', en: 'Proposed mend' },
  sharing: { bg: 'средствата да се броят веднъж', en: 'count the money once' },
  emptied: { bg: '(празно)', en: '(empty)' },
  declared: { bg: 'Брой мерки според текста', en: 'Number of measures by the text' },
  glossary: { bg: 'Съкращения', en: 'Abbreviations' },
  goals: { bg: 'Цели', en: 'Goals' },
  text: { bg: 'Текст около таблицата', en: 'Text around the table' },
  total: { bg: 'Ред „Общо“', en: 'Row “Total”' },
  goal: { bg: 'цел №', en: 'goal no.' },
} as const satisfies Readonly<Record<string, InBothLanguages>>

/** The page of one rule, made from the rule itself: what its example says is what the linter says. */
export const rulePage = (rule: Rule): string =>
  [`# ${rule.name}`, ...languages.map((language) => sectionOf(rule, language)), written].join(
    '\n\n',
  )

const written = `*This page is made from the rule; to write it anew:* \`${command}\`\n`

function sectionOf({ name, severity, about, page }: Rule, language: Language): string {
  const { bad, good } = page.example[language]
  const { draft, context } = exampleDraft(bad, language, bulgarianRegister)
  const found = lint(draft, bulgarianRegister, context).filter(({ rule }) => rule === name)
  return [
    `## ${words.language[language]}`,
    `**${severityWords(severity, language)}.** ${about[language]} ${page.why[language]}`,
    `### ${words.found[language]}`,
    planText(bad, good, language),
    ...found.flatMap((finding) => findingText(finding, language)),
    `### ${words.sound[language]}`,
    planText(good, bad, language),
  ].join('\n\n')
}

function findingText({ message, mend }: Finding, language: Language): string[] {
  const said = `> ${words.says[language]}: ${message[language]}`
  if (mend === undefined) return [said]
  const proposed = `> ${words.mend[language]}: `
  if (mend.kind === 'shared-funding') return [said, `${proposed}${words.sharing[language]}`]
  const cells = mend.kind === 'cells' ? mend.cells : { [mend.cell]: mend.words }
  const changes = Object.entries(cells).map(
    ([cell, text]) => `${columnName(cell, language)}: ${onePiece(text) || words.emptied[language]}`,
  )
  return [said, `${proposed}${changes.join('; ')}`]
}

/** The cells that either plan of the example speaks of, as a table; what is not said is sound. */
function planText(plan: ExamplePlan, other: ExamplePlan, language: Language): string {
  const said = new Set([...plan.rows, ...other.rows].flatMap((row) => Object.keys(row)))
  const columns = (['goal', 'number', ...cellKeys] as const).filter((key) => said.has(key))
  const rows = plan.rows.map((row) => columns.map((key) => onePiece(row[key] ?? '…')))
  const table = [columns.map((key) => columnName(key, language)), columns.map(() => '---'), ...rows]
  const lines = table.map((cells) => `| ${cells.join(' | ')} |`)
  return [columns.length === 0 ? '' : lines.join('\n'), ...aroundText(plan, language)]
    .filter((part) => part !== '')
    .join('\n\n')
}

function aroundText(plan: ExamplePlan, language: Language): string[] {
  const { goals, glossary, declaredMeasureCount, paragraphs, total } = plan
  return [
    ...(declaredMeasureCount === undefined
      ? []
      : [`${words.declared[language]}: ${declaredMeasureCount}`]),
    ...(goals ? [`${words.goals[language]}: ${goals.map(goalText).join('; ')}`] : []),
    ...(glossary ? [`${words.glossary[language]}: ${glossary.map(entryText).join('; ')}`] : []),
    ...(paragraphs ? [`${words.text[language]}: ${paragraphs.join(' ')}`] : []),
    ...(total === undefined ? [] : [`${words.total[language]}: ${total}`]),
  ]
}

const goalText = ({ number, title }: { number: string; title: string }) => `${number} ${title}`

const entryText = ({ abbreviation, meaning }: { abbreviation: string; meaning: string }) =>
  `${abbreviation} – ${meaning}`

const columnName = (key: string, language: Language): string =>
  key === 'goal'
    ? words.goal[language]
    : (Object.entries(cellWords).find(([cell]) => cell === key)?.[1][language] ?? key)

/** A cell of a table is one line. */
const onePiece = (text: string): string => text.replaceAll('\n', '<br>').replaceAll('|', '\\|')

/** The list of all rules, in the order in which they run. */
export function rulesIndex(): string {
  const rows = rules.map(
    ({ name, severity, about }) =>
      `| [${name}](${name}.md) | ${severity} | ${about.bg} | ${about.en} |`,
  )
  return [
    '# Правилата на проверката · The rules of the linter',
    'Всяка констатация носи името на едно от тези правила. Тежестта е обичайната; отделна констатация може да е по-лека. · Each finding bears the name of one of these rules. The severity is the usual one; a single finding may be milder.',
    ['| | | на български | in English |', '|---|---|---|---|', ...rows].join('\n'),
    written,
  ].join('\n\n')
}
