import type { Language } from '@shared/model/define'
import type { Finding } from '@shared/rules/finding'
import type { Problem } from '../ui/FindingList'

/** Findings in words for the pieces that show them. */
export function problemsOf(findings: readonly Finding[], language: Language): Problem[] {
  return findings.map((finding) => ({ severity: finding.severity, text: `${finding.code} ${language}` }))
}
