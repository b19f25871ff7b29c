import { ActionIcon, Alert, Group } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import type { PrintJob } from '@shared/ipc'
import { printingWords } from '@shared/text/printing'
import { IconAlertTriangle, IconArrowAutofitWidth, IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { Loading } from '../../ui/Loading'
import { useText } from '../../ui/language'
import css from './PagesPreview.module.css'
import type { PDFDocumentProxy } from './read-pdf'
import { usePdf } from './use-pdf'

interface PagesPreviewProps {
  label: string
  /** Changes whenever the document does. */
  version: string
  job(): PrintJob | Promise<PrintJob>
}

/** Steps of the zoom; 1 is as wide as there is room. */
const steps = [0.5, 0.75, 1, 1.5, 2, 3]
/** CSS pixels of an A4 page at the width it is read best. */
const WIDEST = 900

/** The document as it comes out of the printer, page under page. */
export function PagesPreview({ label, version, job }: PagesPreviewProps) {
  const { t } = useText()
  const { pdf, partial, trouble } = usePdf(version, job)
  const [zoom, setZoom] = useState(1)
  const { ref, width } = useElementSize()
  const step = (by: 1 | -1) => setZoom(steps[steps.indexOf(zoom) + by] ?? zoom)
  return (
    <section className={css.desk} aria-label={label}>
      <Group justify="space-between" className={css.bar}>
        <span role="status">
          {pdf && t(partial ? printingWords.firstPages : printingWords.pageCount, { count: pdf.numPages })}
        </span>
        <Group gap={4}>
          <ActionIcon variant="subtle" aria-label={t(printingWords.zoomOut)} onClick={() => step(-1)}>
            <IconZoomOut size={20} />
          </ActionIcon>
          <ActionIcon variant="subtle" aria-label={t(printingWords.fitWidth)} onClick={() => setZoom(1)}>
            <IconArrowAutofitWidth size={20} />
          </ActionIcon>
          <ActionIcon variant="subtle" aria-label={t(printingWords.zoomIn)} onClick={() => step(1)}>
            <IconZoomIn size={20} />
          </ActionIcon>
        </Group>
      </Group>
      {trouble && (
        <Alert role="alert" color="red" icon={<IconAlertTriangle />}>
          {t(trouble)}
        </Alert>
      )}
      {!pdf && !trouble && <Loading label={t(printingWords.makingPages)} />}
      <div ref={ref} className={css.pages}>
        {pdf &&
          width > 0 &&
          Array.from({ length: pdf.numPages }, (_, index) => (
            <PdfPage
              // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other name than their number
              key={index}
              pdf={pdf}
              number={index + 1}
              width={Math.min(width, WIDEST) * zoom}
            />
          ))}
      </div>
    </section>
  )
}

/** One page; drawn when it comes near to what is seen. */
function PdfPage({ pdf, number, width }: { pdf: PDFDocumentProxy; number: number; width: number }) {
  const { t } = useText()
  const place = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [near, setNear] = useState(number === 1)
  const [shape, setShape] = useState(Math.SQRT2)
  useEffect(() => {
    const here = place.current
    if (!here) return
    const watch = new IntersectionObserver((entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting)), {
      rootMargin: '1200px 0px',
    })
    watch.observe(here)
    return () => watch.disconnect()
  }, [])
  useEffect(() => {
    const drawn = canvas.current
    if (!near || !drawn) return
    let drawing: { cancel(): void } | null = null
    let gone = false
    const draw = async () => {
      const page = await pdf.getPage(number)
      if (gone) return
      const size = page.getViewport({ scale: 1 })
      setShape(size.height / size.width)
      const scale = (width / size.width) * Math.max(1, window.devicePixelRatio)
      const viewport = page.getViewport({ scale })
      drawn.width = Math.round(viewport.width)
      drawn.height = Math.round(viewport.height)
      const task = page.render({ canvas: drawn, viewport })
      drawing = task
      await task.promise
      drawn.dataset.drawn = 'true'
    }
    draw().catch((error: unknown) => {
      if (!gone && (error as Error).name !== 'RenderingCancelledException') console.error(error)
    })
    return () => {
      gone = true
      drawing?.cancel()
    }
  }, [pdf, number, width, near])
  return (
    <div ref={place} className={css.page} style={{ width, height: width * shape }}>
      {near && (
        <canvas
          ref={canvas}
          role="img"
          aria-label={t(printingWords.pageOf, { page: number, pages: pdf.numPages })}
          style={{ width: '100%', height: '100%' }}
        />
      )}
    </div>
  )
}
