import { Modal } from '@mantine/core'
import type { Standalone } from '@shared/model/types'
import { searchWords } from '@shared/text/search'
import { useEffect, useState } from 'react'
import { NewRecordDialog } from '../../records/new-record/NewRecordDialog'
import { Contained } from '../../ui/Contained'
import { useText } from '../../ui/language'
import { SEARCH_EVENT } from '../../ui/SearchBox'
import { useUnfinished } from '../../ui/unfinished'
import { Palette } from './Palette'
import styles from './SearchPalette.module.css'
import { useReadiness, useRemembering } from './use-search'

/** Opens the search over everything, wherever one is. */
export function openSearch(): void {
  window.dispatchEvent(new Event(SEARCH_EVENT))
}

/** The search over everything: opened by Ctrl+K or by `openSearch`. Mounted once, beside the pages. */
export function SearchPalette() {
  const { t } = useText()
  const [opened, setOpened] = useState(false)
  // Opened anew while it is still fading out, it begins anew all the same.
  const [times, setTimes] = useState(0)
  const [making, setMaking] = useUnfinished<Standalone | null>('making by search', null)
  useRemembering()
  useReadiness()
  useEffect(() => {
    const open = () => {
      setTimes((count) => count + 1)
      setOpened(true)
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      open()
    }
    window.addEventListener(SEARCH_EVENT, open)
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener(SEARCH_EVENT, open)
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [])
  const close = () => setOpened(false)
  return (
    <>
      <Modal.Root
        opened={opened}
        onClose={close}
        yOffset="9vh"
        size={720}
        padding={0}
        transitionProps={{ duration: 90 }}
        classNames={{ content: styles.palette, body: styles.body }}
      >
        <Modal.Overlay backgroundOpacity={0.35} blur={2} />
        <Modal.Content aria-label={t(searchWords.title)} radius="lg">
          <Modal.Body>
            <Contained>
              <Palette
                key={times}
                onClose={close}
                onMake={(type) => {
                  close()
                  setMaking(type)
                }}
              />
            </Contained>
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
      {making && <NewRecordDialog type={making} opened onClose={() => setMaking(null)} />}
    </>
  )
}
