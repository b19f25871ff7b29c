import css from './Bar.module.css'

/** Parts of a bar, drawn so that they differ in black and white: full, ruled, dotted, empty. */
export type Shade = 'full' | 'ruled' | 'dotted' | 'empty'

export interface BarPart {
  value: number
  shade: Shade
}

/**
 * A horizontal bar of parts laid end to end, on a track as long as `of`. Decoration: the numbers stand beside it, so
 * readers aloud leave it out. `name` must be unique in the document.
 */
export function Bar({ name, parts, of }: { name: string; parts: readonly BarPart[]; of: number }) {
  const percent = (value: number) => (of > 0 ? (value / of) * 100 : 0)
  let before = 0
  return (
    <svg className={css.bar} aria-hidden="true">
      <rect className={css.track} width="100%" height="100%" />
      {parts.map(({ value, shade }) => {
        if (value <= 0) return null
        const from = before
        before += value
        const pattern = shade === 'ruled' || shade === 'dotted' ? `${name}-${shade}` : undefined
        return (
          <g key={shade}>
            {pattern && <Pattern id={pattern} shade={shade} />}
            <rect
              className={`${css.part} ${css[shade] ?? ''}`}
              x={`${percent(from)}%`}
              width={`${percent(value)}%`}
              height="100%"
              {...(pattern && { fill: `url(#${pattern})` })}
            />
          </g>
        )
      })}
    </svg>
  )
}

/** Lines or dots, in pixels of 1/96 inch; each bar has its own, so that a page can be cut anywhere. */
function Pattern({ id, shade }: { id: string; shade: Shade }) {
  return (
    <pattern id={id} width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className={css.ground} width="3" height="3" />
      {shade === 'ruled' ? (
        <rect className={css.ink} width="1.4" height="3" />
      ) : (
        <circle className={css.ink} cx="1.5" cy="1.5" r="0.75" />
      )}
    </pattern>
  )
}

/** The mark of a shade beside its words. */
export function Swatch({ name, shade }: { name: string; shade: Shade }) {
  return (
    <span className={css.swatch}>
      <Bar name={name} parts={[{ value: 1, shade }]} of={1} />
    </span>
  )
}
