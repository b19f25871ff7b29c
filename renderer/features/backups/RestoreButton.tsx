import { Button } from '@mantine/core'
import { backupWords } from '@shared/text/backups'
import { IconHistory } from '@tabler/icons-react'
import { useState } from 'react'
import { useText } from '../../ui/language'
import { OtherFolder } from './OtherFolder'

/** The way to a restore where there is no office to look at: at first run, and where the office does not open. */
export function RestoreButton() {
  const { t } = useText()
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button variant="default" leftSection={<IconHistory size={18} />} onClick={() => setOpened(true)}>
        {t(backupWords.firstRun)}
      </Button>
      {opened && <OtherFolder opened onClose={() => setOpened(false)} />}
    </>
  )
}
