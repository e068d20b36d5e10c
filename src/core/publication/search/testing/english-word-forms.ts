/** Forms of English words of plans that have to find one another: each with the first of its line. */
export const englishForms = `
measure measures
policy policies
training trainings trained
plan plans planned planning
agency agencies
country countries
report reports reported reporting
border borders
school schools
institution institutions
organisation organisations
child childs
refugee refugees
migrant migrants
worker workers
teacher teachers
bridge bridges
service services
process processes processed processing
access accesses
address addresses
box boxes
tax taxes
crisis crises
analysis analyses
city cities
community communities
activity activities
strategy strategies
programme programmes
budget budgets budgeted
target targets targeted
control controls controlled controlling
permit permits permitted
inspect inspects inspected inspecting
protect protects protected protecting
build builds building
prepare prepares prepared preparing
include includes included including
apply applies applied applying
carry carries carried carrying
stop stops stopped stopping
deadline deadlines
baseline baselines
indicator indicators
ministry ministries
victim victims
study studies studied studying
law laws
visa visas
language languages
course courses
case cases
house houses housed housing
river rivers
forest forests
hospital hospitals
doctor doctors
meeting meetings
employer employers
`

/** English words that shall not find one another, a pair a line. */
export const englishWordsApart = `
plan plane
plan plant
police policy
train transit
ration rational
general generous
border board
measure measles
nation native
port portal
report repair
law lawn
child chill
school scholar
service servant
organ organisation
institute instinct
commit common
communicate communism
bus business
use usual
univers universal
cost coast
river rival
forest forum
house hour
case cash
court course
train rain
target tariff
study stud
tax taxi
visa vision
permit permanent
control contract
protect protest
prepare preserve
include income
apply apple
carry career
stop story
deadline dead
act actor
fund fundament
state station
`
