import sample from '../../sample/plan-2024.json' with { type: 'json' }
import { cellKeys } from '../core/draft/draft.ts'
import type { SentFile } from './browser.ts'

const header = [
  '№',
  'Мярка',
  'Цел на мярката',
  'Очаквани резултати',
  'Текуща стойност',
  'Целева стойност',
  'Бюджет и източник',
  'Срок',
  'Отговорна институция',
  'Партньори',
]

/** Those that the register has and that such plans name: 25 of them, so that each owes three measures or four. */
export const institutionNames = [
  ...['МВР', 'МВнР', 'МТСП', 'МОН', 'МП', 'МО', 'МЗ', 'МФ', 'МИИ', 'МЕУ', 'МК', 'МРРБ', 'МТС'],
  ...['МТ', 'ДАБ', 'ДАНС', 'ДАЗД', 'НСИ', 'АЗ', 'АСП', 'НОИ', 'НЗОК', 'ДАР', 'ИПА', 'АХУ'],
] as const

/** Whose each measure is, in turns. */
export const ownerOf = (position: number, institutions: number): string =>
  institutionNames[(position - 1) % institutions] ?? ''

/**
 * The sample's measures as a table that a person brings in, each given to one of so many institutions, with
 * its neighbour as a partner. Comma-separated, as a spreadsheet saves it.
 */
export function planFile(measures: number, institutions: number): SentFile {
  const rows = sample.measures.slice(0, measures).flatMap(({ bg, goal }, index, all) => {
    const position = index + 1
    const opens = goal !== all[index - 1]?.goal
    const own = {
      ...bg,
      responsible: ownerOf(position, institutions),
      partners: ownerOf(position + 1, institutions),
    }
    const row = [`${position}.`, ...cellKeys.map((key) => own[key])]
    return opens ? [[headingOf(goal)], row] : [row]
  })
  const text = [header, ...rows].map((cells) => cells.map(quoted).join(',')).join('\r\n')
  return { name: 'План за 2024 г.csv', bytes: new TextEncoder().encode(`\ufeff${text}\r\n`) }
}

const headingOf = (number: string): string => {
  const goal = sample.goals.find((each) => each.number === number)
  return `Стратегическа цел ${number}. ${goal?.title.bg ?? ''}`
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
