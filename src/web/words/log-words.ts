import type { Language } from '../../core/base/language.ts'

interface LogWords {
  readonly title: string
  readonly lead: string
  readonly when: string
  readonly who: string
  readonly what: string
  readonly change: string
  readonly old: string
  readonly new: string
  readonly older: string
  readonly empty: string
  /** What was done, by the name of the action. */
  readonly actions: Readonly<Record<string, string>>
}

const bg: LogWords = {
  title: 'Дневник',
  lead: 'Всяка промяна е записана при извършването си: кой, кога, какво, какво е било и какво е станало. Записите са свързани един с друг и не могат да бъдат променени или изтрити. Проверка: npm run merilo -- log verify.',
  when: 'Кога',
  who: 'Кой',
  what: 'Какво',
  change: 'Промяна',
  old: 'Преди',
  new: 'След',
  older: 'По-стари записи',
  empty: 'Дневникът е празен.',
  actions: {
    'create-first-account': 'Създаден първи профил',
    'fill-institutions': 'Попълнен регистър на институциите',
    'sign-in': 'Вход',
    'sign-out': 'Изход',
    'load-sample': 'Зареден примерен план',
    'import-plan': 'Въведен план',
    'offer-plan-version': 'Въведена нова редакция на план',
    'take-plan-version': 'Приета нова редакция на проекта',
    'keep-plan-apart': 'Новата редакция е отделен план',
    'refuse-plan-version': 'Отхвърлена нова редакция',
    'mend-draft-cell': 'Поправена клетка',
    'mend-draft-indicator': 'Поправен индикатор',
    'mend-draft-heading': 'Поправени заглавие и година',
    'accept-draft-cell': 'Потвърдена клетка',
    'split-draft-indicator': 'Разделен индикатор',
    'join-draft-indicators': 'Обединени индикатори',
    'add-draft-indicator': 'Добавен индикатор',
    'remove-draft-indicator': 'Премахнат индикатор',
    'mend-draft-deadline': 'Поправен срок',
    'mend-draft-funding': 'Поправено финансиране',
    'mend-draft-sharing': 'Поправени общи средства',
    'mend-draft-institution': 'Поправена институция',
    'apply-draft-mend': 'Приета предложена поправка',
    'undo-draft-change': 'Отменена промяна',
    'restore-draft-version': 'Върната по-ранна редакция',
    'discard-draft': 'Отхвърлен проект',
    'adopt-plan': 'Приет план',
    'enter-value': 'Въведена стойност',
    'enter-previous-value': 'Въведена стойност за предходната година',
    'decide-measure': 'Решение за мярка',
    'revise-target': 'Изменена цел',
    'judge-indicator': 'Оценка от длъжностно лице',
    'set-plan-criteria': 'Зададени критерии за оценка',
    'set-measure-weights': 'Зададени тежести',
    'set-reporting-days': 'Зададени срокове за отчитане',
    'report-spending': 'Отчетени средства',
    'confirm-shared-money': 'Потвърдени общи средства',
    'refuse-shared-money': 'Отхвърлени общи средства',
    'publish-plan': 'Публикуван отчет',
  },
}

const en: LogWords = {
  title: 'Log',
  lead: 'Every change is written down as it is made: who, when, what, what was there and what is now. The entries are chained to one another and can be neither changed nor deleted. To check: npm run merilo -- log verify.',
  when: 'When',
  who: 'Who',
  what: 'What',
  change: 'Change',
  old: 'Before',
  new: 'After',
  older: 'Older entries',
  empty: 'The log is empty.',
  actions: {
    'create-first-account': 'First account made',
    'fill-institutions': 'Register of institutions filled',
    'sign-in': 'Signed in',
    'sign-out': 'Signed out',
    'load-sample': 'Sample plan loaded',
    'import-plan': 'Plan read in',
    'offer-plan-version': 'Newer version of a plan read in',
    'take-plan-version': 'Newer version of the draft taken over',
    'keep-plan-apart': 'Newer version kept as a plan of its own',
    'refuse-plan-version': 'Newer version refused',
    'mend-draft-cell': 'Cell mended',
    'mend-draft-indicator': 'Indicator mended',
    'mend-draft-heading': 'Title and year mended',
    'accept-draft-cell': 'Cell found right',
    'split-draft-indicator': 'Indicator split',
    'join-draft-indicators': 'Indicators joined',
    'add-draft-indicator': 'Indicator added',
    'remove-draft-indicator': 'Indicator removed',
    'mend-draft-deadline': 'Deadline mended',
    'mend-draft-funding': 'Funding mended',
    'mend-draft-sharing': 'Shared money mended',
    'mend-draft-institution': 'Institution mended',
    'apply-draft-mend': 'Proposed correction applied',
    'undo-draft-change': 'Change undone',
    'restore-draft-version': 'Earlier version restored',
    'discard-draft': 'Draft discarded',
    'adopt-plan': 'Plan adopted',
    'enter-value': 'Value entered',
    'enter-previous-value': 'Last year’s value entered',
    'decide-measure': 'Decision on a measure',
    'revise-target': 'Target amended',
    'judge-indicator': 'Judgement by a person',
    'set-plan-criteria': 'Criteria of verdicts set',
    'set-measure-weights': 'Weights set',
    'set-reporting-days': 'Days for reporting set',
    'report-spending': 'Money reported',
    'confirm-shared-money': 'Shared money confirmed',
    'refuse-shared-money': 'Shared money refused',
    'publish-plan': 'Report published',
  },
}

export const logWords: Readonly<Record<Language, LogWords>> = { bg, en }
