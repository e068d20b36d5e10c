import type { Language } from '../../core/base/language.ts'
import type { Measurement } from '../../core/draft/accumulation.ts'

/** What an amendment makes otherwise is called. */
interface AmendmentPartWords {
  readonly newIndicator: string
  readonly target: (name: string) => string
  readonly indicator: string
  readonly goal: string
  readonly deadlineRead: string
  readonly responsibleRead: string
  readonly partnersRead: string
  readonly fundingRead: string
  readonly goneIndicator: string
  readonly baseline: (name: string) => string
  readonly noBaseline: string
  readonly measured: (name: string) => string
  readonly ways: Readonly<Record<Measurement, string>>
  readonly title: string
  readonly goalNumber: (number: string) => string
}

const bg: AmendmentPartWords = {
  newIndicator: 'Нов индикатор',
  target: (name) => `Цел: ${name}`,
  indicator: 'Индикатор',
  goal: 'Стратегическа цел',
  deadlineRead: 'Срок, както се отчита',
  responsibleRead: 'Отговорни, както се отчита',
  partnersRead: 'Партньори, както се отчита',
  fundingRead: 'Средства, както се отчитат',
  goneIndicator: 'Отпада индикатор',
  baseline: (name) => `Базова стойност на „${name}“`,
  noBaseline: 'няма',
  measured: (name) => `Начин на измерване на „${name}“`,
  ways: {
    level: 'достигнатото спрямо целта',
    change: 'изминатото от базовата стойност към целта',
    threshold: 'спазва се или не',
  },
  title: 'Заглавие на плана',
  goalNumber: (number) => `Цел ${number}`,
}

const en: AmendmentPartWords = {
  newIndicator: 'New indicator',
  target: (name) => `Target: ${name}`,
  indicator: 'Indicator',
  goal: 'Strategic goal',
  deadlineRead: 'Deadline as it is reckoned',
  responsibleRead: 'Responsible as reckoned',
  partnersRead: 'Partners as reckoned',
  fundingRead: 'Money as it is reckoned',
  goneIndicator: 'Indicator taken away',
  baseline: (name) => `Baseline of “${name}”`,
  noBaseline: 'none',
  measured: (name) => `How “${name}” is measured`,
  ways: {
    level: 'what was reached against the target',
    change: 'the way from the baseline to the target',
    threshold: 'it holds or does not',
  },
  title: 'Title of the plan',
  goalNumber: (number) => `Goal ${number}`,
}

export const amendmentPartWords: Readonly<Record<Language, AmendmentPartWords>> = { bg, en }
