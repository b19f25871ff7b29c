import { Menu, UnstyledButton } from '@mantine/core'
import { recordWords } from '@shared/text/records'
import { IconChevronDown } from '@tabler/icons-react'
import { useText } from '../../ui/language'
import { recordDef, stateWord } from '../dictionary-fields'
import { useRecordScope } from '../record-scope'
import styles from './RecordPage.module.css'

interface LifeCycleProps {
  /** What dates make of the state today. */
  derived?: string | undefined
  /** The states the record can go through; default: all of its type. */
  only?: readonly string[] | undefined
}

/** The state of the record in scope, and the way to change it. */
export function LifeCycle({ derived, only }: LifeCycleProps) {
  const { t } = useText()
  const { type, row, name, save, readOnly } = useRecordScope()
  const all = recordDef(type).states ?? {}
  const states = Object.entries(all).filter(([state]) => !only || only.includes(state) || state === row.state)
  if (states.length === 0) return null
  const shown = derived ?? row.state
  const word = stateWord(type, shown)
  const choose = (state: string) => {
    const words = stateWord(type, state)
    void save('', { state }, [], t(recordWords.changedState, { name, state: words ? t(words) : state }))
  }
  return (
    <Menu position="bottom-start" width={220} disabled={readOnly}>
      <Menu.Target>
        <UnstyledButton
          className={styles.state}
          aria-label={`${t(recordWords.state)}: ${t(word ?? recordWords.noState)}`}
        >
          {t(word ?? recordWords.noState)}
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        {states.map(([state, words]) => (
          <Menu.Item key={state} fw={state === row.state ? 700 : undefined} onClick={() => choose(state)}>
            {t(words)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
