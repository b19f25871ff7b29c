import styles from './ProgressBar.module.css'

interface ProgressBarProps {
  /** Read aloud as its name. */
  label: string
  /** 1 is all of it; above 1 the bar is full and the figure says by how much. */
  share: number
  late?: boolean
  /** Of a width of its own, as one of several facts. */
  wide?: boolean
}

/** How much of a target is reached, as a bar and in per cent. */
export function ProgressBar({ label, share, late, wide }: ProgressBarProps) {
  const percent = Math.round(share * 100)
  return (
    <span className={styles.progress} data-wide={wide || undefined}>
      <span
        className={styles.track}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.min(percent, 100)}
        aria-valuetext={`${percent}%`}
      >
        <span
          className={styles.reached}
          data-tone={share >= 1 ? 'full' : late ? 'late' : undefined}
          style={{ width: `${Math.min(100, Math.max(0, percent))}%` }}
        />
      </span>
      <span className={styles.percent} aria-hidden>
        {percent}%
      </span>
    </span>
  )
}
