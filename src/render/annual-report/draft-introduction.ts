import type { ReportData } from '../../core/annual-report/year-facts.ts'
import { namedAct } from '../words/act-words.ts'
import { actText, agreeing, type Drafting, ended, paragraphs, within } from './sentences.ts'

/** What the report is of, by which act that plan was adopted, and how the figures came about. */
export function draftIntroduction(
  { plan }: ReportData,
  { language, put, count }: Drafting,
): string {
  const [title, act] = [within(plan.title, language), actText(plan.adoption, language)]
  const { body } = namedAct(plan.adoption, language)
  const [goals, measures] = [count('plan goals'), count('plan measures')]
  const under =
    goals === 0
      ? { bg: '', en: '' }
      : {
          bg: ` по ${put('plan goals')} ${agreeing(goals, 'стратегическа цел', 'стратегически цели')}`,
          en: ` under ${put('plan goals')} strategic ${agreeing(goals, 'goal', 'goals')}`,
        }
  return paragraphs(
    {
      bg: ended(
        `Настоящият отчет представя изпълнението на „${title}“ през ${put('plan year')}\u00a0г. Планът е приет от ${body} с ${act}`,
      ),
      en: `This report tells how "${title}", adopted by ${act} of ${body}, was carried out in ${put('plan year')}.`,
    }[language],
    {
      bg: `Планът обхваща ${put('plan measures')} ${agreeing(measures, 'мярка', 'мерки')}${under.bg}. Изпълнението се оценява по приетите отчети на отговорните институции; липсваща стойност не се брои за нула, а причината за нея е посочена.`,
      en: `The plan has ${put('plan measures')} ${agreeing(measures, 'measure', 'measures')}${under.en}. Implementation is judged by the accepted reports of the responsible institutions; a value that is missing counts as unknown, never as zero, and the reason is given.`,
    }[language],
  )
}
