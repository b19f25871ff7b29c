import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Axe {
  run(): Promise<{
    violations: { id: string; impact: string; nodes: { html: string; failureSummary?: string }[] }[]
  }>
}

/** What axe finds on the page that stands in the way of using it, a line a place. */
export async function seriousTrouble(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run()
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id} ${html}: ${failureSummary}`))
  })
}

/** Resolves when the page has come to rest: its fonts are there, nothing loads, fades or changes any more. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    let changed = performance.now()
    const observer = new MutationObserver(() => {
      changed = performance.now()
    })
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    const ends = ({ effect }: Animation) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY
    const moves = () =>
      document.querySelector('.mantine-Loader-root') !== null ||
      document.getAnimations().some((animation) => animation.playState === 'running' && ends(animation))
    // Longer than the moment for which a page that loads shows nothing yet.
    while (moves() || performance.now() - changed < 300) await new Promise((frame) => requestAnimationFrame(frame))
    observer.disconnect()
  })
}
