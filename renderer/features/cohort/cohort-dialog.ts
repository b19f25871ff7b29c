/** What is open over the page of a cohort. */
export type CohortDialog = 'edit' | 'add' | 'chase' | 'insurance' | 'photos' | 'replace' | null
