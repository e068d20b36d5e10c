import type { InBothLanguages } from '../core/base/language.ts'

export const usage: InBothLanguages = {
  bg: `Употреба: merilo КОМАНДА …

  read ФАЙЛ [--json]                  прочита план и показва какво е разбрано и какво не е наред
  degree СЛУЧАИ.json [--json]         изчислява степени на изпълнение
  export ПЛАН --to ФАЙЛ.docx          записва приет план като документ на Word
  log verify                          проверява дали дневникът е непокътнат

Относителните пътища са спрямо папката, в която е въведена командата.
Кодове за изход: 0 готово, 1 отказ, 2 грешна употреба.`,
  en: `Usage: merilo COMMAND ...

  read FILE [--json]                  reads a plan; shows what was understood and what is wrong
  degree CASES.json [--json]          computes degrees of implementation
  export PLAN --to FILE.docx          writes an adopted plan as a Word document
  log verify                          checks that the log was not rewritten

Relative paths start from the folder in which the command was typed.
Exit codes: 0 done, 1 refused, 2 wrong usage.`,
}
