/** What can be made for the person of the page in one step. */
export type PersonAction = 'enrol' | 'result' | 'pair' | 'copy' | 'erase'
