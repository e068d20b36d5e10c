import { Type } from 'typebox'
import type { Tally } from '../../../core/degree/tally.ts'
import { described, exactly } from '../described.ts'
import { DegreeValue, Interval } from './common.ts'

const Count = Type.Integer({ minimum: 0 })

/** How many of the measures are where. */
export const Counts = exactly({
  measures: described({ bg: 'Всички мерки', en: 'All measures' }, Count),
  due: described(
    {
      bg: 'С настъпил срок: основата на следващите четири',
      en: 'Due: the base of the four that follow',
    },
    Count,
  ),
  implemented: described({ bg: 'Изпълнени', en: 'Implemented' }, Count),
  partly: described({ bg: 'Частично изпълнени', en: 'Partly implemented' }, Count),
  notImplemented: described({ bg: 'Неизпълнени', en: 'Not implemented' }, Count),
  unknown: described({ bg: 'Не могат да се оценят', en: 'Cannot be judged' }, Count),
  notDue: described({ bg: 'С ненастъпил срок', en: 'Not yet due' }, Count),
  carriedOver: described({ bg: 'Пренесени', en: 'Carried over' }, Count),
  dropped: described({ bg: 'Отпаднали', en: 'Dropped' }, Count),
})

/** What came of the measures, counts first. */
export const tallied = {
  counts: described(
    { bg: 'Колко мерки са къде', en: 'How many of the measures are where' },
    Counts,
  ),
  degree: DegreeValue,
  interval: Interval,
}

export const talliedOf = ({ degree, interval, ...tally }: Tally) => ({
  counts: {
    measures: tally.measures,
    due: tally.due,
    implemented: tally.implemented,
    partly: tally.partly,
    notImplemented: tally.notImplemented,
    unknown: tally.unknown,
    notDue: tally.notDue,
    carriedOver: tally.carriedOver,
    dropped: tally.dropped,
  },
  degree,
  interval,
})
