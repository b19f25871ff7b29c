import css from './Bar.module.css'

/** Parts of a bar, drawn so that they differ in black and white: full, ruled, dotted, empty. */
export type Shade = 'full' | 'ruled' | 'dotted' | 'empty'

const height = 8
const width = 100

/** Lines and dots in the units of the bar; each bar has its own copy, so that a page can be cut anywhere. */
function Pattern({ id, shade }: { id: string; shade: Shade }) {
  if (shade === 'ruled')
    return (
      <pattern id={id} width="2" height="2" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className={css.line} width="0.9" height="2" />
      </pattern>
    )
  return (
    <pattern id={id} width="2" height="2" patternUnits="userSpaceOnUse">
      <circle className={css.line} cx="1" cy="1" r="0.45" />
    </pattern>
  )
}

export interface BarPart {
  value: number
  shade: Shade
}

/**
 * A horizontal bar of parts laid end to end, on a track as long as `of`. Decoration: the numbers stand beside it, so
 * readers aloud leave it out. `name` must be unique in the document.
 */
export function Bar({ name, parts, of }: { name: string; parts: readonly BarPart[]; of: number }) {
  const shown = parts.filter(({ value }) => value > 0)
  let at = 0
  return (
    <svg className={css.bar} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <rect className={css.track} width={width} height={height} />
      {shown.map(({ value, shade }) => {
        const from = at
        const length = of > 0 ? (value / of) * width : 0
        at += length
        const patterned = shade === 'ruled' || shade === 'dotted'
        const id = `${name}-${shade}`
        return (
          <g key={shade}>
            {patterned && <Pattern id={id} shade={shade} />}
            <rect
              className={`${css.part} ${css[shade] ?? ''}`}
              x={from}
              width={length}
              height={height}
              {...(patterned && { fill: `url(#${id})` })}
            />
          </g>
        )
      })}
    </svg>
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
