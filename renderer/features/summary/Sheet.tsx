import { useElementSize } from '@mantine/hooks'
import type { ReactNode } from 'react'
import css from './Sheet.module.css'

/** Width of A4 in CSS pixels. */
const sheetWidth = (210 / 25.4) * 96

/** A sheet of paper on a desk, shown smaller where the window is narrow, never larger than it is. */
export function Sheet({ label, children }: { label: string; children: ReactNode }) {
  const { ref, width } = useElementSize()
  const zoom = width > 0 ? Math.min(1, width / sheetWidth) : 1
  return (
    <section className={css.desk} aria-label={label}>
      <div ref={ref}>
        <div className={css.sheet} style={{ zoom }}>
          {children}
        </div>
      </div>
    </section>
  )
}
