export type StateTone = 'good' | 'coming' | 'attention' | 'over'

const tones: Readonly<Record<Exclude<StateTone, 'over'>, readonly string[]>> = {
  good: [
    'ongoing',
    'achieved',
    'active',
    'signed',
    'inForce',
    'renewed',
    'running',
    'travelling',
    'enrolling',
    'adopted',
    'awarded',
    'ready',
  ],
  coming: [
    ...[
      'draft',
      'applying',
      'publicNotice',
      'approved',
      'recruiting',
      'confirmed',
      'documents',
      'planned',
      'preparing',
    ],
    ...['prospect', 'inReview', 'paired', 'registered', 'applied', 'shortlisted', 'cleared', 'developing', 'submitted'],
  ],
  attention: ['expiring', 'docsIncomplete', 'midReview', 'referred', 'restricted', 'teachOut'],
}

/** How a state of any record type stands: holding now, still to come, wanting somebody, or over. */
export function stateTone(state: string): StateTone {
  for (const [tone, states] of Object.entries(tones)) if (states.includes(state)) return tone as StateTone
  return 'over'
}
