import type { Language } from '../../core/base/language.ts'
import type { CellKey } from '../../core/draft/draft.ts'

/** What stands around a plan's measures: its title, its sums, the columns that are no plan's. */
export interface TableWords {
  /** How the title of a plan begins. */
  readonly planTitle: readonly string[]
  /** How a row of totals begins. */
  readonly total: readonly string[]
  /** The header of a column with units of measurement. */
  readonly unitColumn: readonly string[]
  /** The header of a column with where the money of another column comes from. */
  readonly sourceColumn: readonly string[]
  /** The header of a column with values, without a word of which they are. */
  readonly valueColumn: readonly string[]
  /** A header that says these shows that the table is a report on what was done. */
  readonly report: readonly string[]
  /** Beginnings of words by which the header of a column is known in any other form. */
  readonly columnStems: Readonly<Partial<Record<CellKey | 'indicators', readonly string[]>>>
  /** The header of a card's line with the name of the measure, where no label says "measure". */
  readonly nameLabel: readonly string[]
  /** The headers of a list of abbreviations. */
  readonly glossaryHeader: readonly string[]
  /** Words that nothing ends with: what follows them has been cut off. */
  readonly dangling: readonly string[]
  /** Abbreviations that every reader knows and no list explains. */
  readonly wellKnown: readonly string[]
}

export const tableWords: Readonly<Record<Language, TableWords>> = {
  bg: {
    planTitle: [
      'план',
      'годишен план',
      'национален план',
      'проект на план',
      'програма',
      'национална програма',
      'пътна карта',
    ],
    total: ['общо', 'всичко', 'сума', 'общ бюджет', 'обща сума'],
    unitColumn: ['мерна единица', 'мерни единици', 'мярка единица', 'единица', 'м. ед.'],
    sourceColumn: [
      'източник',
      'източници',
      'източник на финансиране',
      'източници на финансиране',
      'източник на средствата',
    ],
    valueColumn: ['стойност', 'стойности', 'стойност на индикатора'],
    report: [
      'отчет',
      'отчетена стойност',
      'отчетени стойности',
      'постигната стойност',
      'постигнати стойности',
      'постигнат резултат',
      'постигнати резултати',
      'изпълнение към',
      'степен на изпълнение',
      'изпълнение',
      'напредък',
      'причини за неизпълнение',
      'статус',
    ],
    columnStems: {
      indicators: ['индикатор', 'показател'],
      expectedResults: ['резултат'],
      budget: ['бюджет', 'финанс', 'средства', 'разход', 'ресурс'],
      deadline: ['срок'],
      responsible: ['отговор', 'водещ'],
      partners: ['партн', 'съизпълн', 'участни', 'участващ'],
    },
    nameLabel: ['наименование', 'име', 'заглавие'],
    glossaryHeader: [
      'съкращение',
      'съкращения',
      'абревиатура',
      'значение',
      'пълно наименование',
      'наименование',
      'пояснение',
    ],
    dangling: [
      'на',
      'за',
      'от',
      'в',
      'във',
      'с',
      'със',
      'по',
      'и',
      'или',
      'към',
      'през',
      'при',
      'до',
      'чрез',
      'между',
      'относно',
      'като',
      'както',
    ],
    wellKnown: [
      'BGN',
      'EUR',
      'USD',
      'ЕС',
      'САЩ',
      'ООН',
      'НАТО',
      'ДДС',
      'ЕИП',
      'EU',
      'IT',
      'ИТ',
      'PR',
    ],
  },
  en: {
    planTitle: [
      'plan',
      'action plan',
      'annual plan',
      'national plan',
      'draft',
      'programme',
      'roadmap',
    ],
    total: ['total', 'grand total', 'sum', 'totals'],
    unitColumn: ['unit', 'unit of measure', 'unit of measurement', 'units', 'measurement unit'],
    sourceColumn: [
      'source',
      'sources',
      'funding source',
      'source of funding',
      'sources of funding',
      'source of funds',
    ],
    valueColumn: ['value', 'values', 'indicator value'],
    report: [
      'achieved',
      'actual value',
      'actual result',
      'reported value',
      'progress',
      'status',
      'degree of implementation',
      'implementation status',
      'results achieved',
      'what was done',
      'completed',
    ],
    columnStems: {
      indicators: ['indicator', 'kpi'],
      expectedResults: ['result', 'outcome', 'output'],
      budget: ['budget', 'fund', 'financ', 'cost', 'resource'],
      deadline: ['deadline', 'timeline', 'timeframe', 'schedule'],
      responsible: ['responsib', 'lead', 'implementer'],
      partners: ['partner', 'stakeholder', 'involved', 'support'],
    },
    nameLabel: ['name', 'title', 'name of the measure'],
    glossaryHeader: ['abbreviation', 'acronym', 'meaning', 'full name', 'explanation', 'term'],
    dangling: [
      'of',
      'for',
      'from',
      'in',
      'with',
      'on',
      'by',
      'and',
      'or',
      'to',
      'at',
      'through',
      'between',
      'the',
      'a',
      'an',
      'as',
    ],
    wellKnown: [
      'BGN',
      'EUR',
      'USD',
      'TBD',
      'EU',
      'USA',
      'US',
      'UN',
      'NATO',
      'UK',
      'IT',
      'VAT',
      'EEA',
      'PR',
      'ID',
    ],
  },
}
