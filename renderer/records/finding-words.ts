import type { Language } from '@shared/model/define'
import type { Finding } from '@shared/rules/finding'
import { findingSentence } from '@shared/rules/finding-text'
import { coveredFinding } from '@shared/rules/masking'
import type { Problem } from '../ui/FindingList'

interface Shown {
  /** Beside values that stand masked. */
  covered?: boolean
  /** Everything about somebody under 14 is masked. */
  child?: boolean
  /** What can be done about a finding on the spot. */
  actionFor?: (finding: Finding) => Problem['action']
}

/** Findings in words, each sentence once, for the pieces that show them. */
export function problemsOf(
  findings: readonly Finding[],
  language: Language,
  { covered = false, child = false, actionFor }: Shown = {},
): Problem[] {
  const bySentence = new Map<string, Problem>()
  for (const finding of findings) {
    const text = findingSentence(covered ? coveredFinding(finding, child) : finding, language)
    const before = bySentence.get(text)
    const action = actionFor?.(finding)
    if (!before || finding.severity === 'error')
      bySentence.set(text, { severity: finding.severity, text, ...(action && { action }) })
  }
  return [...bySentence.values()]
}
