import { formatNumber } from '../../core/base/format.ts'
import type { InBothLanguages } from '../../core/base/language.ts'
import type { VerdictCriteria } from '../../core/plan/verdict-criteria.ts'

/** The criteria behind every verdict and percentage of a report, one sentence or two a paragraph. */
export const criteria: readonly InBothLanguages[] = [
  {
    bg: 'Отчетените стойности за годината се събират, когато се броят неща; когато се следи равнище, важи последната; при дялове числителите и знаменателите се събират поотделно и едва тогава се делят. Проценти не се осредняват.',
    en: 'The reported values of the year are added up when things are counted; of a level the last one counts; of shares the numerators and denominators are added up apart and only then divided. Percentages are not averaged.',
  },
  {
    bg: 'Степента на изпълнение е отчетеното, разделено на целевата стойност. Когато планът цели промяна или намаляване, тя е изминатата част от пътя между базовата и целевата стойност; при точна стойност или интервал – колко от разстоянието до тях е преодоляно; при етапи – тежестта на завършените спрямо тежестта на всички, като започнат етап не се брои; при „всички“ – обхванатите спрямо всички.',
    en: 'The degree of implementation is the reported value divided by the target. Where the plan aims at a change or a reduction, it is the part covered of the way from the baseline to the target; for an exact value or a range, how much of the distance to it is gone; for stages, the weight of those done by the weight of all, a begun stage counting nothing; for "all", those covered by all there are.',
  },
  {
    bg: 'Преизпълнен: отчетеното е отвъд целевата стойност. Изпълнен: целевата стойност е достигната или границата е спазена. Частично изпълнен: целевата стойност не е достигната, но степента е над нула. Неизпълнен: степента е нула или границата не е спазена. Влошаване: отчетеното е по-далеч от целта, отколкото базовата стойност.',
    en: 'Exceeded: the reported value is past the target. Met: the target is reached or the bound holds. Partly met: the target is not reached but the degree is above zero. Not met: the degree is zero or the bound does not hold. Worsened: the reported value is further from the target than the baseline was.',
  },
  {
    bg: 'Мярка е изпълнена, когато целевите стойности на всички нейни индикатори са достигнати, и неизпълнена, когато не е постигнато нищо по никой от тях; между двете е изпълнена частично. Ако дори един индикатор не може да се оцени, не може да се оцени и мярката.',
    en: 'A measure is implemented when all its indicators have reached their targets, and not implemented when nothing was achieved on any of them; in between it is partly implemented. If even one indicator cannot be judged, neither can the measure.',
  },
  {
    bg: 'Липсваща стойност не е нула: индикатор без целева или отчетена стойност не получава процент, а причината е посочена. Мярка има степен на изпълнение само когато всички нейни индикатори имат; иначе се посочват двата края, между които тя лежи: ако неизвестните са 0 % и ако са 100 %.',
    en: 'A missing value is not zero: an indicator without a target or a reported value gets no percentage, and the reason is given. A measure has a degree of implementation only when all its indicators have one; otherwise the two ends are given between which it lies: with the unknown at 0% and at 100%.',
  },
  {
    bg: 'В средните стойности всяка степен се брои от 0 до 100 %, така че преизпълнение на едно място не покрива изоставане на друго; изчисленото без ограничаване е дадено до нея, когато се различава.',
    en: 'In means every degree counts from 0 to 100%, so that one overachievement does not cover for another lag; the uncapped figure stands beside it where it differs.',
  },
  {
    bg: 'Броят се мерките с настъпил срок; тези с ненастъпил срок, пренесените и отпадналите с решение се броят отделно. Преценката на човек е оценка само там, където няма какво да се изчисли, отбелязана е и не участва в процентите.',
    en: "The measures due are counted; those not yet due, carried over and dropped by decision are counted apart. A person's judgement is a verdict only where there is nothing to compute; it is marked, and is part of no percentage.",
  },
]

/** What each verdict of a plan asks for, as one paragraph. */
export function criteriaOf(set: VerdictCriteria): InBothLanguages {
  const bg = (value: VerdictCriteria['metFrom']) => `${formatNumber(value, 'bg')}\u00a0%`
  const en = (value: VerdictCriteria['metFrom']) => `${formatNumber(value, 'en')}%`
  const withTolerance = set.tolerance !== '0'
  return {
    bg: `Граници на оценките в този план: изпълнен от степен ${bg(set.metFrom)}, частично изпълнен над ${bg(set.partlyAbove)}, преизпълнен над ${bg(set.exceededAbove)}${
      withTolerance ? `; допустимо отклонение от граница ${bg(set.tolerance)}` : ''
    }.`,
    en: `The bounds of the verdicts in this plan: met from a degree of ${en(set.metFrom)}, partly met above ${en(set.partlyAbove)}, exceeded above ${en(set.exceededAbove)}${
      withTolerance ? `; tolerance of a bound ${en(set.tolerance)}` : ''
    }.`,
  }
}
