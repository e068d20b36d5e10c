import type { InBothLanguages } from '../base/language.ts'

/** What is expected of a filled cell in which something else stands. */
export const formCellTroubles = {
  number: {
    bg: 'само число, например 1234,5; ако няма данни, оставете клетката празна и изберете „да“ в колоната за липса на данни',
    en: 'a number only, for example 1234.5; where there is none, leave the cell empty and choose “yes” in the column for no data',
  },
  tooLong: {
    bg: 'число с най-много 30 цифри и 12 знака след запетаята',
    en: 'a number of at most 30 digits and 12 decimals',
  },
  ambiguous: ({ whole, decimals }: { whole: string; decimals: string }): InBothLanguages => ({
    bg: `число, за което е ясно кое е: ${whole}${decimals}, ако е цяло, или ${whole},${decimals}0, ако е дробно`,
    en: `a number that can be read in one way: ${whole}${decimals} if it is whole, ${whole}.${decimals}0 if it is a decimal`,
  }),
  date: {
    bg: 'число, а не дата; задайте на клетката формат „Общ“ и въведете числото отново',
    en: 'a number, not a date; set the format of the cell to General and enter the number again',
  },
  percent: {
    bg: 'брой или сума, а не процент; задайте на клетката формат „Общ“ и въведете числото отново',
    en: 'a count or an amount, not a percentage; set the format of the cell to General and enter the number again',
  },
  error: {
    bg: 'стойност; формулата в клетката дава грешка, заменете я с числото или текста',
    en: 'a value; the formula in the cell comes to an error, replace it by the number or the text',
  },
  notComputed: {
    bg: 'стойност; формулата в клетката не е пресметната, отворете и запишете файла с Excel или LibreOffice',
    en: 'a value; the formula in the cell has not been computed, open the file in Excel or LibreOffice and save it',
  },
  yesOrNo: { bg: '„да“ или „не“', en: '“yes” or “no”' },
  yesOrNothing: { bg: '„да“ или празна клетка', en: '“yes” or an empty cell' },
  currency: { bg: 'BGN, EUR или празна клетка', en: 'BGN, EUR or an empty cell' },
  merged: {
    bg: 'отделна клетка; тя е обединена с друга, разделете ги и попълнете всяка',
    en: 'a cell of its own; it is merged with another, part them and fill in each',
  },
  twice: {
    bg: 'един ред; той стои два пъти с различно съдържание, изтрийте излишния',
    en: 'one row; it is there twice with different contents, delete the one too many',
  },
} as const
