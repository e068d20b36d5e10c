import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages, type PlanLanguage } from '../../core/base/language.ts'
import { isRefusal } from '../../core/base/refusal.ts'
import type { MeasureText } from '../../core/draft/draft.ts'
import { readDocx } from '../../intake/docx/read-docx.ts'
import { findPlan } from '../../intake/tables/find-plan.ts'
import { planDocument } from './plan-document.ts'
import { measureWith, planWith, textWith } from './testing/plans.ts'

interface Written {
  readonly title: string
  readonly goal: string
  readonly text: Partial<MeasureText>
}

const empty = Object.fromEntries(Object.keys(textWith({})).map((key) => [key, '']))

const plans: Readonly<Partial<Record<PlanLanguage, Written>>> = {
  sr: {
    title: 'Акциони план за чист ваздух за 2026. годину',
    goal: 'Мање прашине у градовима',
    text: {
      measure: 'Садња дрвореда дуж главних улица',
      target: 'Број засађених стабала – 400',
      budget: 'Буџет града',
      deadline: 'новембар 2026.',
      responsible: 'Град Ниш',
    },
  },
  mk: {
    title: 'Акциски план за чист воздух во 2026 година',
    goal: 'Помалку прашина во градовите',
    text: {
      measure: 'Садење дрвореди покрај главните улици',
      target: 'Број на засадени дрвја – 400',
      budget: 'Буџет на градот',
      deadline: 'ноември 2026',
      responsible: 'Град Битола',
    },
  },
  ro: {
    title: 'Planul de acțiune pentru aer curat în anul 2026',
    goal: 'Mai puțin praf în orașe',
    text: {
      measure: 'Plantarea de arbori pe marginea străzilor principale',
      target: 'Număr de arbori plantați – 400',
      budget: 'Bugetul local',
      deadline: 'noiembrie 2026',
      responsible: 'Primăria Iași',
    },
  },
  ru: {
    title: 'План мероприятий по охране воздуха на 2026 год',
    goal: 'Меньше пыли в городах',
    text: {
      measure: 'Посадка деревьев вдоль главных улиц',
      target: 'Количество высаженных деревьев – 400',
      budget: 'Бюджет города',
      deadline: 'ноябрь 2026 г.',
      responsible: 'Администрация города',
    },
  },
}

for (const [own, { title, goal, text }] of Object.entries(plans))
  for (const frame of languages)
    test(`a plan in ${own}, printed under headers in ${frame}, reads back in its own words`, async () => {
      const language = own as PlanLanguage
      const words = { ...empty, ...text } as MeasureText
      const printed = await planDocument(
        planWith({
          language,
          year: 2026,
          title: { [language]: title },
          goals: [{ number: 'I', title: { [language]: goal } }],
          measures: [measureWith({ text: { [language]: words } })],
        }),
        frame,
      )
      const document = await readDocx(printed)
      if (isRefusal(document)) throw new Error(document.message.en)
      const found = findPlan(document)
      assert.equal(found.language, language)
      assert.equal(found.title, title)
      assert.deepEqual(found.goals, [{ number: 'I', title: goal }])
      assert.deepEqual(
        found.rows.map((row) => row.text),
        [words],
      )
    })
