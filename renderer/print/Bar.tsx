import css from './Bar.module.css'

/** Parts of a bar, drawn so that they differ in black and white: full, ruled aslant, ruled upright, empty. */
export type Shade = 'full' | 'slanted' | 'upright' | 'empty'

export interface BarPart {
  value: number
  shade: Shade
}

/** Pixels of 1/96 inch: a bar is no wider and no higher than the ruling reaches. */
const ruled = { width: 240, height: 10, step: 3 }
const steps = Array.from({ length: ruled.width / ruled.step }, (_, index) => index * ruled.step)

/** Lines are drawn one by one: a pattern would reach the paper as a picture and not as lines. */
const rulings: Partial<Record<Shade, string>> = {
  slanted: steps.map((x) => `M${x - ruled.height} ${ruled.height}L${x} 0`).join(''),
  upright: steps.map((x) => `M${x + 1} 0V${ruled.height}`).join(''),
}

/**
 * A horizontal bar of parts laid end to end, on a track as long as `of`. Decoration: the numbers stand beside it, so
 * readers aloud leave it out.
 */
export function Bar({ parts, of }: { parts: readonly BarPart[]; of: number }) {
  const percent = (value: number) => `${of > 0 ? (value / of) * 100 : 0}%`
  let before = 0
  return (
    <svg className={css.bar} aria-hidden="true">
      <rect className={css.track} width="100%" height="100%" />
      {parts.map(({ value, shade }) => {
        if (value <= 0) return null
        const from = percent(before)
        before += value
        return (
          <g key={shade}>
            <svg className={css.inside} aria-hidden="true" x={from} width={percent(value)} height="100%">
              <rect className={shade === 'full' ? css.full : css.ground} width="100%" height="100%" />
              {rulings[shade] && <path className={css.ruling} d={rulings[shade]} />}
            </svg>
            <rect className={css.outline} x={from} width={percent(value)} height="100%" />
          </g>
        )
      })}
    </svg>
  )
}

/** The mark of a shade beside its words. */
export function Swatch({ shade }: { shade: Shade }) {
  return (
    <span className={css.swatch}>
      <Bar parts={[{ value: 1, shade }]} of={1} />
    </span>
  )
}
