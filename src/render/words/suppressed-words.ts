import type { InBothLanguages } from '../../core/base/language.ts'

/** What stands in the place of a value that is kept from the public: for people; open data have an empty cell. */
export const suppressedMark = '[c]'

/** What the mark means, beside every table that has it. */
export const suppressedLegend: InBothLanguages = {
  bg: '[c]: стойността не се публикува, за да не се разкрият отделни хора; не се публикува и това, от което тя би могла да се изчисли.',
  en: '[c]: the value is not published because it could reveal individual people; nor is anything from which it could be worked out.',
}
