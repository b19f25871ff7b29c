import type { Language } from '@shared/model/define'
import type { Finding } from '@shared/rules/finding'
import { findingSentence } from '@shared/rules/finding-text'
import { coveredFinding } from '@shared/rules/masking'
import type { Problem } from '../ui/FindingList'

/** Findings in words, each sentence once, for the pieces that show them. `covered`: beside values that stand masked. */
export function problemsOf(findings: readonly Finding[], language: Language, covered = false): Problem[] {
  const bySentence = new Map<string, Problem>()
  for (const finding of findings) {
    const text = findingSentence(covered ? coveredFinding(finding) : finding, language)
    const before = bySentence.get(text)
    if (!before || finding.severity === 'error') bySentence.set(text, { severity: finding.severity, text })
  }
  return [...bySentence.values()]
}
