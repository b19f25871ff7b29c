export { Journal, type JournalOptions, keyNameOf, openJournal } from './journal'
export { JournalError } from './journal-error'
export { type PortLike, type ServedJournal, serveJournal } from './serve'
