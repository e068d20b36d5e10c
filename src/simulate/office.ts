/** Where in the data folder the simulated moment is written down. */
export const clockFile = 'simulated-clock'

/** Who leads the council's year: the account that the first start makes. */
export const office = { email: 'secretariat@merilo.example', name: 'Секретариат' }
