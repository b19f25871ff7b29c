/** States of an enrolment from the application to the end of the journey. */
const way = ['applied', 'shortlisted', 'confirmed', 'docsIncomplete', 'cleared', 'travelling', 'completed']

/** Whether the office knows somebody to be further on than a list says: who travels is confirmed too. */
export const isFurtherOn = (onRecord: string, said: string): boolean =>
  way.includes(said) && way.indexOf(onRecord) > way.indexOf(said)
