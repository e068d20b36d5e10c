import type { InBothLanguages } from '../core/base/language.ts'

export const usage: InBothLanguages = {
  bg: `Употреба: merilo КОМАНДА …

  read ФАЙЛ [--json] [--lang bg|en]
      прочита план и показва какво е разбрано и какво не е наред
  lint ФАЙЛ [--format text|json|sarif] [--fail-on error|warning|info|never] [--lang bg|en]
      проверява план и завършва с 1, ако има констатация с тази тежест или по-голяма
  degree СЛУЧАИ.json [--json]
      изчислява степени на изпълнение
  money ФАЙЛ|ПЛАН [--json] [--lang bg|en]
      събира средствата на план: както са записани, броени веднъж и без сума
  export ПЛАН --to ФАЙЛ.docx [--report] [--lang bg|en]
      записва като документ на Word приет план или, с --report, публикувания му отчет
  verify ПАКЕТ.zip… [--key ФАЙЛ|ОТПЕЧАТЪК] [--json]
      проверява публикуван пакет без база данни и без мрежа: подпис, отпечатъци, дневник и всяка стойност наново
  log verify [--file ДНЕВНИК.jsonl] [--head НОМЕР:ОТПЕЧАТЪК] [--json]
      проверява дали дневникът е непокътнат и дали съдържа записания по-рано край
  account recover ПОЩА
      дава нов адрес за избор на парола, когато никой администратор не може да влезе

Относителните пътища са спрямо папката, в която е въведена командата.
Кодове за изход: 0 готово, 1 отказ, 2 грешна употреба.`,
  en: `Usage: merilo COMMAND ...

  read FILE [--json] [--lang bg|en]
      reads a plan; shows what was understood and what is wrong
  lint FILE [--format text|json|sarif] [--fail-on error|warning|info|never] [--lang bg|en]
      checks a plan; ends with 1 when a finding is at least as grave
  degree CASES.json [--json]
      computes degrees of implementation
  money FILE|PLAN [--json] [--lang bg|en]
      adds up the money of a plan: as written, counted once, undetermined
  export PLAN --to FILE.docx|FILE.xlsx [--report] [--lang bg|en]
      writes an adopted plan or, with --report, its published report as a Word document
  verify BUNDLE.zip… [--key FILE|FINGERPRINT] [--json]
      checks a published bundle without a database or a network: signature, digests, log, every figure anew
  log verify [--file LOG.jsonl] [--head SEQ:HASH] [--json]
      checks that the log was not rewritten, and that it holds an end noted earlier
  account recover EMAIL
      gives a new address to choose a password at, when no administrator can sign in

Relative paths start from the folder in which the command was typed.
Exit codes: 0 done, 1 refused, 2 wrong usage.`,
}
