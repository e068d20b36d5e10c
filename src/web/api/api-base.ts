/** Where the first version of the interface for programs stands. */
export const apiBase = '/api/v1'
