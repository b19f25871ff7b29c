import { Alert, Checkbox, Group, Radio, SegmentedControl, Select, Stack } from '@mantine/core'
import type { Preset } from '@shared/documents/document'
import { packChoices } from '@shared/documents/pack'
import type { PrintLanguage } from '@shared/ipc'
import { documentWords } from '@shared/text/documents/common'
import { packWords } from '@shared/text/printing'
import { summaryWords } from '@shared/text/summary'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { PrintingNotice } from '../../records/printing/PrintingNotice'
import { Dialog } from '../../ui/Dialog'
import { useText } from '../../ui/language'
import { ProgressPanel } from '../../ui/ProgressPanel'
import styles from './PackDialog.module.css'
import { usePack } from './use-pack'

interface PackDialogProps {
  /** Of the cohort. */
  id: string
  /** What the cohort is called. */
  name: string
  printedBy: string
  onClose(): void
}

/** The documents of a cohort in one go: which of them, in which language, into a folder or one PDF. */
export function PackDialog({ id, name, printedBy, onClose }: PackDialogProps) {
  const { t, language: spoken } = useText()
  const [chosen, setChosen] = useState(() => packChoices.filter(({ usual }) => usual).map(({ key }) => key))
  const [kind, setKind] = useState<'folder' | 'pdf'>('folder')
  const [language, setLanguage] = useState<PrintLanguage>(spoken)
  const [preset, setPreset] = useState<Preset | null>(null)
  const { state, run, cancel } = usePack()
  const close = () => {
    cancel()
    onClose()
  }
  const group = (perPerson: boolean) => packChoices.filter((choice) => choice.perPerson === perPerson)
  const boxes = (perPerson: boolean) => (
    <div className={styles.choices}>
      {group(perPerson).map(({ key, title }) => (
        <Checkbox key={key} value={key} label={t(title)} />
      ))}
    </div>
  )
  const making = state.state === 'making'
  const done = state.state === 'saved'
  return (
    <Dialog
      opened
      size="lg"
      title={t(packWords.title)}
      onClose={close}
      {...(!making &&
        !done && {
          verb: t(packWords.make),
          blocked: chosen.length === 0,
          onSubmit: () =>
            void run({ id, name, documents: chosen, kind, language, printedBy, ...(preset && { preset }) }),
        })}
    >
      {making ? (
        <ProgressPanel
          label={state.title || t(packWords.making)}
          share={state.total ? state.done / state.total : null}
          {...(state.total > 0 && { detail: t(packWords.doneOf, { done: state.done + 1, total: state.total }) })}
          onCancel={cancel}
        />
      ) : done ? (
        <PrintingNotice printing={state} />
      ) : (
        <Stack gap="md">
          {state.state === 'failed' && (
            <Alert role="alert" color="red" icon={<IconAlertTriangle />}>
              {t(state.sentence)}
            </Alert>
          )}
          <Checkbox.Group value={chosen} onChange={setChosen} label={t(packWords.ofGroup)}>
            {boxes(false)}
          </Checkbox.Group>
          <Checkbox.Group value={chosen} onChange={setChosen} label={t(packWords.ofEach)}>
            {boxes(true)}
          </Checkbox.Group>
          <Group gap="sm">
            <SegmentedControl
              aria-label={t(summaryWords.language)}
              value={language}
              onChange={(value) => setLanguage(value as PrintLanguage)}
              data={[
                { value: 'en', label: 'English' },
                { value: 'zh', label: '中文' },
                { value: 'both', label: t(summaryWords.both) },
              ]}
            />
            <Select
              aria-label={t(packWords.fields)}
              value={preset ?? 'own'}
              onChange={(value) => setPreset(value === 'own' ? null : (value as Preset))}
              allowDeselect={false}
              w={190}
              data={[
                { value: 'own', label: t(packWords.asEachBegins) },
                { value: 'full', label: t(documentWords.presetFull) },
                { value: 'minimal', label: t(documentWords.presetMinimal) },
                { value: 'plain', label: t(documentWords.presetPlain) },
              ]}
            />
          </Group>
          <Radio.Group
            aria-label={t(packWords.where)}
            value={kind}
            onChange={(value) => setKind(value as 'folder' | 'pdf')}
          >
            <Stack gap={8}>
              <Radio value="folder" label={t(packWords.folder)} />
              <Radio value="pdf" label={t(packWords.onePdf)} />
            </Stack>
          </Radio.Group>
        </Stack>
      )}
    </Dialog>
  )
}
