import { ActionIcon, Menu } from '@mantine/core'
import { app } from '@shared/text/app'
import { IconCheck, IconDots } from '@tabler/icons-react'
import { useText } from '../language'

/** What can be said about a field in place of a value. Unknown is the absence of both. */
export type Answer = 'none' | 'pending'

interface AnswerMenuProps {
  label: string
  /** Which of the two this field can be answered with. */
  answers: readonly Answer[]
  answer: Answer | null
  onAnswer(answer: Answer | null): void
}

/** The three choices beside a field: there is none, it is on its way, nobody said. */
export function AnswerMenu({ label, answers, answer, onAnswer }: AnswerMenuProps) {
  const { t } = useText()
  const choices: (Answer | null)[] = [...answers, null]
  return (
    <Menu width={170}>
      <Menu.Target>
        <ActionIcon size="sm" aria-label={t(app.answerFor, { label })}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map((choice) => (
          <Menu.Item
            key={choice ?? 'unknown'}
            onClick={() => onAnswer(choice)}
            rightSection={choice === answer ? <IconCheck size={14} /> : null}
          >
            {t(app[choice ?? 'unknown'])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
