import type { Language } from '@shared/model/define'
import type { Finding } from '@shared/rules/finding'
import { findingSentence } from '@shared/rules/finding-text'
import type { Problem } from '../ui/FindingList'

/** Findings in words, each sentence once, for the pieces that show them. */
export function problemsOf(findings: readonly Finding[], language: Language): Problem[] {
  const bySentence = new Map<string, Problem>()
  for (const finding of findings) {
    const text = findingSentence(finding, language)
    const before = bySentence.get(text)
    if (!before || finding.severity === 'error') bySentence.set(text, { severity: finding.severity, text })
  }
  return [...bySentence.values()]
}
