import type { MeasureText } from '../../../core/draft/draft.ts'
import { shortened } from '../../tables/fold-text.ts'
import { inLanguageOf, placeOf, type Rule } from '../rule.ts'

const name = 'cells-shifted'
const severity = 'warning'

/** "... – 0" at the end of a line: a name and its value, as in the cells of indicators. */
const nameAndValue = /\p{L}[^\p{L}]*[–—-]\s*\d[\d\s.,]*%?[.;]?$/u

const namesAndValues = (text: string): boolean =>
  text.split('\n').some((line) => nameAndValue.test(line))

export const cellsShifted: Rule = {
  name,
  severity,
  about: {
    bg: 'Стойностите на индикатора стоят една колона по-наляво.',
    en: 'The values of the indicator stand one column too far to the left.',
  },
  check: (draft) =>
    draft.measures
      .filter(({ text }) => valuesAreShifted(text))
      .map((measure) => ({
        ...placeOf(measure, 'target'),
        rule: name,
        severity,
        actual: shortened(measure.text.target, 60),
        expected: inLanguageOf(draft, { bg: 'целева стойност', en: 'a target value' }),
        message: {
          bg: 'Клетките изглеждат разместени: стойностите са при очакваните резултати и текущите стойности, а при целевите има само текст.',
          en: 'The cells seem to have shifted: the values stand under expected results and baseline, and under target there are only words.',
        },
      })),
}

/** Values in both cells before the target's and none in it: the words have moved by one column. */
const valuesAreShifted = ({ expectedResults, baseline, target }: MeasureText): boolean =>
  namesAndValues(expectedResults) && namesAndValues(baseline) && target !== '' && !/\d/.test(target)
