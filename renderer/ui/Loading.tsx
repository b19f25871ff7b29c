import { Loader } from '@mantine/core'
import { app } from '@shared/text/app'
import { useEffect, useState } from 'react'
import { useText } from './language'

/** Shown only when something takes long enough to be noticed. */
export function Loading({ label }: { label?: string }) {
  const { t } = useText()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 250)
    return () => clearTimeout(timer)
  }, [])
  if (!late) return null
  return (
    <div role="status" style={{ display: 'grid', placeItems: 'center', gap: 12, padding: 64 }}>
      <Loader size="sm" aria-hidden />
      <span>{label ?? t(app.loading)}</span>
    </div>
  )
}
