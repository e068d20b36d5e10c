import type { PlanLanguage } from '../../core/base/language.ts'
import { bg } from './bg.ts'
import { en } from './en.ts'
import type { LanguageWords } from './language-words.ts'
import { mk } from './mk.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'
import { sr } from './sr.ts'

/** The words of each language that a plan can be read in. */
export const wordsOf: Readonly<Record<PlanLanguage, LanguageWords>> = { bg, en, ru, sr, mk, ro }
