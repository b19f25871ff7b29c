import { ActionIcon, TextInput } from '@mantine/core'
import { app } from '@shared/text/app'
import { IconEye } from '@tabler/icons-react'
import { useText } from '../language'
import styles from './fields.module.css'

interface HiddenFieldProps {
  label: string
  /** What stands there instead of the value. */
  text: string
  onShow(): void
}

/** Stands where a masked value is that is chosen and not typed: the field itself comes when it is asked for. */
export function HiddenField({ label, text, onShow }: HiddenFieldProps) {
  const { t } = useText()
  return (
    <TextInput
      label={label}
      value={text}
      readOnly
      data-masked
      aria-description={t(app.maskedHow)}
      classNames={{ input: styles.input }}
      onClick={onShow}
      onKeyDown={({ key }) => key === 'Enter' && onShow()}
      rightSection={
        <ActionIcon size="sm" aria-label={t(app.showLabel, { label })} onClick={onShow}>
          <IconEye size={16} />
        </ActionIcon>
      }
    />
  )
}
