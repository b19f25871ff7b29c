import { useElementSize } from '@mantine/hooks'
import type { ReactNode } from 'react'
import css from './Sheet.module.css'

/** Widths of A4, upright and across, in CSS pixels. */
const sheetWidth = { upright: (210 / 25.4) * 96, across: (297 / 25.4) * 96 }

/** A sheet of paper on a desk, shown smaller where the window is narrow, never larger than it is. */
export function Sheet({ label, across, children }: { label: string; across?: boolean; children: ReactNode }) {
  const { ref, width } = useElementSize()
  const zoom = width > 0 ? Math.min(1, width / sheetWidth[across ? 'across' : 'upright']) : 1
  return (
    <section className={css.desk} aria-label={label}>
      <div ref={ref}>
        <div className={css.sheet} data-across={across || undefined} style={{ zoom }}>
          {children}
        </div>
      </div>
    </section>
  )
}
