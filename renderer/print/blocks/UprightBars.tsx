import type { Block } from '@shared/documents/document'
import { Said } from './Text'
import css from './UprightBars.module.css'

/** Bars that stand side by side, each with its value above and its label below; an empty one keeps its place. */
export function UprightBars({ block }: { block: Extract<Block, { kind: 'bars' }> }) {
  const most = block.most ?? Math.max(1, ...block.bars.map(({ value }) => value))
  return (
    <section className={css.chart}>
      <h2>
        <Said text={block.title} />{' '}
        <span className={css.unit}>
          <Said text={block.unit} />
        </span>
      </h2>
      <div className={css.bars}>
        {block.bars.map((bar) => (
          <div key={JSON.stringify(bar.label)} className={css.bar}>
            <span className={css.column}>
              <span className={css.value} data-zero={bar.value === 0 || undefined}>
                {bar.value}
              </span>
              <span className={css.fill} style={{ height: `${(bar.value / most) * 21}mm` }} />
            </span>
            <span className={css.label}>
              <Said text={bar.label} stacked />
            </span>
          </div>
        ))}
      </div>
    </section>
  )
}
