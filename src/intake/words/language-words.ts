import type { Currency } from '../../core/base/money.ts'
import type { CellKey } from '../../core/draft/draft.ts'
import type { EnvelopeKind } from '../../core/draft/envelope.ts'

/**
 * A word or a run of words in lower case, as `phrasePattern` understands it: a space stands for any
 * white space, a star at the end of a word for any ending ("поддържан*").
 */
export type Phrase = string

/**
 * Everything that reading a plan needs to know of one language. It is data only; the code that reads
 * a cell names no word of any language.
 */
export interface LanguageWords {
  // The language itself.
  /** Its letters in lower case, in each script that it is written in: another letter is another language's. */
  readonly letters: string
  /** The words that every text in it is full of, by which it is known. */
  readonly everyday: readonly string[]
  /** What words in it have, most of all their endings, and words of its neighbours have not. */
  readonly telling: RegExp

  // The table: its header, its sections, its glossary, the sentence that counts its measures.
  /** What the header of a column may say. `indicators` is the header above baseline and target. */
  readonly columnWords: Readonly<Record<'number' | CellKey | 'indicators', readonly string[]>>
  /** How the row or heading of a section may begin. */
  readonly sectionWords: readonly string[]
  /** What the title of the list of abbreviations may say. */
  readonly glossaryWords: readonly string[]
  /** The sentence that says how many measures the plan has; the group `count` is the number. */
  readonly declaredCountPattern: RegExp
  /** How the title of a plan begins. */
  readonly planTitle: readonly string[]
  /** The header of a column that tells more of the measure named in another. */
  readonly description: readonly string[]
  /** What stands before the number of a table or an annex, which is no goal: "Table 4: Activities". */
  readonly caption: readonly string[]
  /** How a row of totals begins. */
  readonly total: readonly string[]
  /** The header of a column with units of measurement. */
  readonly unitColumn: readonly string[]
  /** The header of a column with where the money of another column comes from. */
  readonly sourceColumn: readonly string[]
  /** The header of a column with values, without a word of which they are. */
  readonly valueColumn: readonly string[]
  /** A header that says these shows that the table is a report on what was done. */
  readonly report: readonly string[]
  /** How headers begin that name no column of a plan, though they say a word of one: "source of data". */
  readonly besidePlan: readonly string[]
  /**
   * Beginnings of words by which the header of a column is known in any other form. Those of `baseline`
   * and `target` say of a value whether it is that of now or that to reach.
   */
  readonly columnStems: Readonly<
    Record<Exclude<keyof LanguageWords['columnWords'], 'number'>, readonly string[]>
  >
  /** Beginnings of nouns for what is measured: "value", "level", "state". */
  readonly valueNouns: readonly string[]
  /** Beginnings of nouns for whoever does something: "institution", "body". */
  readonly bodyNouns: readonly string[]
  /** Words that ask, with which a header may begin: what follows tells more. */
  readonly askingWords: readonly string[]
  /** The header of a card's line with the name of the measure, where no label says "measure". */
  readonly nameLabel: readonly string[]
  /** The headers of a list of abbreviations. */
  readonly glossaryHeader: readonly string[]
  /** Words that nothing ends with: what follows them has been cut off. */
  readonly dangling: readonly string[]
  /** Phrases that announce what follows: "on the topics of", "including". A text that ends so is cut off. */
  readonly announcing: readonly Phrase[]
  /** How nouns of doing end ("training", "провеждане"): a sentence that begins with one is a thing to do. */
  readonly actionEndings: readonly string[]
  /** Abbreviations that every reader knows and no list explains. */
  readonly wellKnown: readonly string[]
  /** What a cell says that means the one above it: "same as above". Marks such as -//- need no words. */
  readonly ditto: readonly string[]
  /** How the cells and rows begin that are no measure's. */
  readonly tableRows: {
    /** What is to be filled in: "describe briefly"; 0 for any number: "up to 0 characters". */
    readonly hint: readonly string[]
    /** Who drew the table up, approved and signed it. */
    readonly signature: readonly string[]
    /** "Note", "Legend". */
    readonly note: readonly string[]
  }
  /** What shows that a table with the columns of a plan is none. */
  readonly otherTables: {
    /** How the title of what is only about the form begins: instructions, lists of values, an example. */
    readonly aside: readonly string[]
    /** How the title of a timetable begins: of an election, a conference, the drafting of a text. */
    readonly timetable: readonly string[]
    /** A column of days and hours, as timetables have them, rather than of deadlines. */
    readonly date: readonly string[]
    /** Columns of a list of risks. */
    readonly risk: readonly string[]
    /** How often something is watched or told. */
    readonly frequency: readonly string[]
    /** A column of where a measure stands, which plans that go on for years have, too. */
    readonly status: readonly string[]
  }
  /** What a header below one of indicators says in a word that means something else elsewhere. */
  readonly belowIndicators: Readonly<
    Record<'indicators' | 'unit' | 'baseline' | 'target', readonly string[]>
  >

  // People.
  /**
   * How words begin, one after the other, that stand for people of whom a small count may tell who they are: children,
   * victims, the sick. An indicator that says them is put before a person.
   */
  readonly vulnerable: readonly string[]

  // Numbers.
  /** The numbers from one to twelve (or on, to twenty) in words, in every gender. */
  readonly numberWords: readonly (readonly Phrase[])[]
  /** Zero, the tens and the hundreds in words, each with its value: "двадесет", "hundred". */
  readonly roundNumbers: readonly (readonly [value: number, names: readonly Phrase[]])[]
  /** What parts whole numbers from fractions, so that "1,234" and "1.234" are not certain. */
  readonly decimalSign: ',' | '.'
  readonly thousand: readonly Phrase[]
  /** A hundred thousand and ten million: "5 lakh", "1.2 crore". */
  readonly lakh: readonly Phrase[]
  readonly million: readonly Phrase[]
  readonly crore: readonly Phrase[]
  readonly billion: readonly Phrase[]
  readonly percent: readonly Phrase[]
  readonly currencies: Readonly<Record<Currency, readonly Phrase[]>>
  /** What stands before a number that is a name, not a value: "№", "чл.", "Регламент", "заповед". */
  readonly beforeReference: readonly Phrase[]
  /** What stands before a number that is called, not counted: "телефон 112". */
  readonly phone: readonly Phrase[]
  /** Between the two numbers of a share: "one in three", "1 на всеки 3". */
  readonly inEvery: readonly Phrase[]
  /** Shares in words. */
  readonly shares: {
    /** "two thirds", "половината", each as it is written in digits. */
    readonly named: readonly (readonly [share: string, names: readonly Phrase[]])[]
    /** What may stand between a share and what it is of; with "all", for of all it is a share all the same. */
    readonly link: readonly Phrase[]
    /** Those of the names that need no link: "половината училища". */
    readonly alone: readonly Phrase[]
    /** "every fourth": one in so many. */
    readonly every: readonly (readonly [many: string, names: readonly Phrase[]])[]
  }
  /** What makes a number the name of a year: "2024 г.". */
  readonly year: readonly Phrase[]
  /** What stands before a year that no other word makes one: "за 2024", "in 2024". */
  readonly beforeYear: readonly Phrase[]
  /** Around the ends of a range: "от 5 до 10", "between 5 and 10". */
  readonly range: { readonly from: readonly Phrase[]; readonly to: readonly Phrase[] }
  /** Around what was and what shall be: "от 7 на 14", "from 7 to 14". */
  readonly change: { readonly from: readonly Phrase[]; readonly to: readonly Phrase[] }

  // Indicators.
  readonly atLeast: readonly Phrase[]
  readonly atMost: readonly Phrase[]
  /** A limit set on what may be used or served, "up to 120 cases", is a cap; "under 3 %" is not. */
  readonly cap: readonly Phrase[]
  readonly exactly: readonly Phrase[]
  /** Before a number that is not meant exactly: "около 50", "approximately 50". */
  readonly roughly: readonly Phrase[]
  /** Before the value that there is now, beside the one to reach: "сега", "up from". */
  readonly formerly: readonly Phrase[]
  /** The same, said behind the number: "и повече", "or fewer". */
  readonly atLeastAfter: readonly Phrase[]
  readonly atMostAfter: readonly Phrase[]
  /** What makes "up to 120" a value to rise to and no cap, or "to 60" a value to fall to. */
  readonly rising: readonly Phrase[]
  readonly falling: readonly Phrase[]
  /** Between the way a value goes and by how much: "увеличение с 10 %", "increase by 10". */
  readonly changeBy: readonly Phrase[]
  readonly yes: readonly Phrase[]
  readonly no: readonly Phrase[]
  /** What a baseline says of a thing that is not there yet: "няма", "none". */
  readonly absent: readonly Phrase[]
  readonly all: readonly Phrase[]
  readonly keep: readonly Phrase[]
  readonly trend: readonly Phrase[]
  /** Between a trend and the year it is measured against: "спрямо 2023", "compared with 2023". */
  readonly comparedWith: readonly Phrase[]
  /** Things of which less is better: a lower target for them is a value to fall to. */
  readonly lowerIsBetter: readonly Phrase[]
  /** Where a place in an order is told, of which the first is the best. */
  readonly rank: {
    /** What says so of any number: "rank", "място в". */
    readonly said: readonly Phrase[]
    /** What does so beside an ordinal: "45-то място". */
    readonly place: readonly Phrase[]
  }
  /** What makes a percentage a share of two counts: "съотношение", "ratio". */
  readonly ratio: readonly Phrase[]
  /** Nouns of things that are made once: an act, a report, a plan. */
  readonly deliverable: readonly Phrase[]
  /** Participles that say that such a thing exists: "изготвен", "adopted". */
  readonly delivered: readonly Phrase[]
  /** What a label begins with when it counts: "брой", "number of". */
  readonly countOf: readonly Phrase[]
  /** Units that say only that something is counted by the piece. */
  readonly pieces: readonly Phrase[]
  /** Nouns that are counted, in every form. */
  readonly countable: readonly Phrase[]
  /** Those of them that are people, who are counted beside what is done for them: "4 обучения за 80 служители". */
  readonly people: readonly Phrase[]
  /** "два пъти повече": a number of times is no number of things. */
  readonly times: readonly Phrase[]
  /** What is measured in: "км", "дни", "тона". */
  readonly measuringUnits: readonly Phrase[]
  /** What is said of a thing that it is counted by, without naming it: "new", "existing". */
  readonly states: readonly Phrase[]
  /** What stands before the value that there is, and names nothing that is measured: "status". */
  readonly stateLabels: readonly Phrase[]
  /** How participles that say what was done to a thing end ("обучени"); empty where nothing tells them. */
  readonly participleEndings: readonly string[]
  /** How nouns end that say "of" without a word for it ("Mediului", "Apelor"); empty where a word or the order says it. */
  readonly genitiveEndings: readonly string[]
  /** "в началото на 2024 г.", "към 01.01.2024": the time of a value, which goes into its note. */
  readonly asOf: readonly Phrase[]
  /** Between the two things of "деца и ученици". */
  readonly and: readonly Phrase[]
  /** "5 обучения с 120 участници": a second thing is counted. */
  readonly withAlso: readonly Phrase[]
  /** Of these what tells of those who take part, also in the one thing that is held: "учение с участието на 50 души". */
  readonly attendedBy: readonly Phrase[]
  /** "5 срещи, 3 от които онлайн": a part of what was counted, no second thing. */
  readonly ofWhich: readonly Phrase[]
  /** Between a number and what it counts, where a language has such a word: "200 de persoane". */
  readonly numberLink: readonly Phrase[]
  /** "по 2 във всеки център": each of many gets that number. */
  readonly each: readonly Phrase[]
  /** What a cell says that has nothing to say: "няма", "n/a". */
  readonly nothing: readonly Phrase[]
  /** Where the noun that heads a label ends: "Обучения на служители". */
  readonly preposition: readonly Phrase[]
  /** Words that a finished line does not end with, beside prepositions: "които", "и". */
  readonly unfinished: readonly Phrase[]
  /** Words too common to tell two labels apart. */
  readonly common: readonly Phrase[]

  // Money.
  readonly perYear: readonly Phrase[]
  readonly months: readonly Phrase[]
  /** "не се изисква финансиране от": the source named is one that pays nothing. */
  readonly excluded: readonly Phrase[]
  /** "финансирането е общо с посоченото в". */
  readonly sharedWith: readonly Phrase[]
  /** Other currencies than those that sums are kept in. */
  readonly otherCurrencies: readonly Phrase[]
  /** A sum that is not exact: "около", "up to". */
  readonly about: readonly Phrase[]
  /** What makes a sum a price: "на участник", "per month". */
  readonly perUnit: readonly Phrase[]
  /** What makes of any noun behind it what a price is for: "per club", "за всяка община"; `^` is right behind the sum. */
  readonly perOne: RegExp
  /** Before the sum that each of several gets: "по 10 000 лв.", "at EUR 500". */
  readonly eachSum: readonly Phrase[]
  readonly withTax: readonly Phrase[]
  readonly withoutTax: readonly Phrase[]
  readonly measure: readonly Phrase[]
  /** Nouns by which a source of money is known. */
  readonly source: readonly Phrase[]
  /** By which noun it is known what kind of envelope a source is. */
  readonly envelopes: Readonly<Record<Exclude<EnvelopeKind, 'other'>, readonly Phrase[]>>
  /** What says only where money comes from, and leaves the fund to the brackets behind it: "EU funds (ERDF)". */
  readonly generalSource: readonly Phrase[]
  /** What leads up to a source and is no part of its name: "от", "със средства по". */
  readonly sourceLead: readonly Phrase[]

  // Deadlines.
  /** January to December. */
  readonly monthNames: readonly (readonly Phrase[])[]
  readonly quarter: readonly Phrase[]
  /** What is written on to the number of a quarter or half-year: "Q3", "H2". */
  readonly quarterSign: readonly string[]
  readonly halfYearSign: readonly string[]
  readonly halfYear: readonly Phrase[]
  /** "първо", "първото": the first to the fourth. */
  readonly ordinals: readonly (readonly Phrase[])[]
  readonly endOfYear: readonly Phrase[]
  /** Before a year: "края на 2024". */
  readonly endOf: readonly Phrase[]
  readonly middleOf: readonly Phrase[]
  /** "началото на 2025", "early 2025": its first month. */
  readonly startOf: readonly Phrase[]
  /** What stands for the plan's year: "годината", "the current year". */
  readonly thisYear: readonly Phrase[]
  readonly nextYear: readonly Phrase[]
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly (readonly Phrase[])[]
  /** What makes "2024/2025" a school year. */
  readonly schoolYear: readonly Phrase[]
  /** What makes "2025/26" a year of accounts: "FY", "финансова". */
  readonly financialYear: readonly Phrase[]
  /** Words beside a date that say nothing of it: "месец", the days of the week. */
  readonly dateFiller: readonly Phrase[]
  /** What "3-месечен срок" or "6 months" is measured in. */
  readonly durations: readonly Phrase[]
  /** Labels of the two ends of a range: "начало: март; край: юни". */
  readonly beginning: readonly Phrase[]
  readonly ending: readonly Phrase[]
  readonly wholeYear: readonly Phrase[]
  readonly until: readonly Phrase[]
  readonly after: readonly Phrase[]
  readonly everyMonth: readonly Phrase[]
  readonly everyQuarter: readonly Phrase[]
  readonly everyYear: readonly Phrase[]
  /** Again and again, with no period that the contract names: "ежеседмично". */
  readonly otherRhythm: readonly Phrase[]
  /** All the time, or whenever it is asked for: "постоянен", "ongoing", "on request". */
  readonly always: readonly Phrase[]
  readonly openEnd: readonly Phrase[]

  // Institutions.
  readonly role: readonly Phrase[]
  /** The roles of those who answer for a measure, and of those who help. */
  readonly leadRole: readonly Phrase[]
  readonly partnerRole: readonly Phrase[]
  /** What parts those who answer from those who help: "съвместно с", "with the support of". */
  readonly partnerLead: readonly Phrase[]
  /** Those of them that leave open whether the others answer as well: "съвместно с", "jointly with". */
  readonly jointly: readonly Phrase[]
  /** Between names of which either may do it: "или". */
  readonly or: readonly Phrase[]
  /** A part of an institution that no register has: "дирекция", "unit". */
  readonly partOf: readonly Phrase[]
  /** Who heads a ministry, for the ministry: "министърът на", and the ministry's own noun. */
  readonly minister: readonly Phrase[]
  readonly ministry: Phrase
  /** Who heads anything else: "директор на", "head of". */
  readonly headOf: readonly Phrase[]
  /** What leads up to a list of institutions and is no part of a name: "съгласувано с". */
  readonly institutionLead: readonly Phrase[]
  /** What leads up to those an institution acts by: "чрез", "through". */
  readonly through: readonly Phrase[]
  /** What says that they are its own: "си", "its". */
  readonly itsOwn: readonly Phrase[]
  /** "и др.", "etc.": the list goes on, nobody is named. */
  readonly andOthers: readonly Phrase[]
  /** Nouns of bodies beside it, in every number, which no field of a ministry's work is called by: "courts". */
  readonly bodies: readonly Phrase[]
  /** What ministries work in: "sports", "туризма"; no body is called so and nothing more. */
  readonly fieldsOfWork: readonly Phrase[]
  /** The noun of an institution: a new one begins a new name where no sign parts them. */
  readonly institution: readonly Phrase[]
}
