import type { InBothLanguages } from '../base/language.ts'
import type { Refusal } from '../base/refusal.ts'

const refusal = (code: string, field: string, message: InBothLanguages): Refusal => ({
  code,
  field,
  message,
})

/** What may be wrong with a target that a person sets. */
export const targetRefusals = {
  kindWanted: refusal('target-wanted', 'target', {
    bg: 'Изберете какво трябва да бъде достигнато.',
    en: 'Choose what is to be reached.',
  }),
  numberWanted: (field: string) =>
    refusal('value-missing', field, { bg: 'Въведете стойност.', en: 'Enter a value.' }),
  notANumber: (field: string) =>
    refusal('not-a-number', field, {
      bg: 'Въведете само число, например 1\u00a0234,5.',
      en: 'Enter a number only, for example 1,234.5.',
    }),
  negative: (field: string) =>
    refusal('negative-value', field, {
      bg: 'Стойността не може да е отрицателна.',
      en: 'The value cannot be negative.',
    }),
  boundsCrossed: refusal('bounds-crossed', 'high', {
    bg: 'Горната граница трябва да е над долната.',
    en: 'The upper bound has to be above the lower one.',
  }),
  directionWanted: refusal('direction-wanted', 'direction', {
    bg: 'Изберете посока от списъка.',
    en: 'Choose a direction from the list.',
  }),
  toleranceKindWanted: refusal('tolerance-kind-wanted', 'toleranceKind', {
    bg: 'Изберете в какво е допустимото отклонение.',
    en: 'Choose what the tolerance is given in.',
  }),
  toleranceTooWide: refusal('tolerance-too-wide', 'tolerance', {
    bg: 'Допустимото отклонение е най-много 100 на сто.',
    en: 'The tolerance is 100 per cent at most.',
  }),
  stagesWanted: refusal('stages-wanted', 'stage1', {
    bg: 'Въведете поне един етап.',
    en: 'Enter at least one stage.',
  }),
  stageWithoutName: (field: string) =>
    refusal('stage-without-name', field, {
      bg: 'Въведете наименование на етапа или изтрийте тежестта и срока му.',
      en: 'Enter the name of the stage, or delete its weight and day.',
    }),
  stageNameTooLong: (field: string) =>
    refusal('field-too-long', field, {
      bg: 'Съкратете наименованието до 200 знака.',
      en: 'Shorten the name to 200 characters.',
    }),
  stageTwice: (field: string) =>
    refusal('stage-twice', field, {
      bg: 'Има друг етап със същото наименование.',
      en: 'There is another stage of the same name.',
    }),
  weightWanted: (field: string) =>
    refusal('weight-wanted', field, {
      bg: 'Въведете тежест над 0, например 40.',
      en: 'Enter a weight above 0, for example 40.',
    }),
} as const
