import { Button, Menu } from '@mantine/core'
import { templateWords } from '@shared/text/templates'
import { IconChevronDown } from '@tabler/icons-react'
import { platform } from '../../platform'
import { useFiles } from '../../records/files/use-files'
import { exampleForms } from '../../records/forms/examples'
import { useText } from '../../ui/language'

/** Forms to begin with: saved where people want them, changed in Word or Excel, and added again. */
export function ExamplesMenu() {
  const { t } = useText()
  const { attempt } = useFiles()
  const save = ({ address, fileName }: (typeof exampleForms)[number]) =>
    attempt(async () => {
      const data = await (await fetch(address)).arrayBuffer()
      const saved = await platform.saveFile({ suggestedName: t(fileName), data })
      if (saved) await platform.showFile(saved.token)
    })
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} />}>
          {t(templateWords.examples)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {exampleForms.map((form) => (
          <Menu.Item key={form.address} onClick={() => void save(form)}>
            {t(form.label)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
