/** Needs that lists ask for twice: yes or no in one column, what it is in another. */
const needs = new Set(['diet', 'allergies', 'medical', 'medication', 'accessNeeds'])

/** Whether yes says something of the field, though not what. */
export const isNeed = (key: string): boolean => needs.has(key)
