import { ActionIcon, Button, Textarea, TextInput } from '@mantine/core'
import { DOTS } from '@shared/rules/masking'
import { app } from '@shared/text/app'
import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { FindingList } from '../FindingList'
import { useText } from '../language'
import { useMomentary } from '../momentary'
import { useUnfinished } from '../unfinished'
import { AnswerMenu } from './answers'
import type { FieldProps, Reading } from './field'
import styles from './fields.module.css'

interface TypedFieldProps<V> extends FieldProps<V> {
  /** The value as people read it while the field is left alone. */
  show(value: V): string
  /** The value as it is typed; default: as shown. */
  edit?(value: V): string
  read(text: string): Reading<V>
  multiline?: boolean
  inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'url'
  extra?: ReactNode
}

/**
 * A field that is typed into. It saves when left or on Enter, takes the old value back on Escape, and keeps what it
 * cannot read in front of the person with the reason, unsaved.
 */
export function TypedField<V>(props: TypedFieldProps<V>) {
  const { label, value, onSave, problems = [], hint, masked, answer = null, answers = [], onAnswer } = props
  const { t } = useText()
  const [draft, setDraft, isBack] = useUnfinished<string | null>(label, null)
  const [problem, setProblem] = useState<Extract<Reading<V>, { problem: string }> | null>(null)
  const [shown, setShown] = useMomentary()
  const given = useRef(value)

  const asTyped = props.edit ?? props.show
  const edited = value === undefined ? '' : asTyped(value)
  useEffect(() => {
    if (given.current === value) return
    const untouched = given.current === undefined ? '' : asTyped(given.current)
    given.current = value
    // A value that arrives takes nothing from under the hands of somebody who has begun to type the next one. What is
    // typed is asked when it is set, not when this was rendered: a key may have come in between.
    setDraft((now) => (now !== null && now !== untouched ? now : null))
    if (draft === null || draft === untouched) setProblem(null)
  }, [value, draft, asTyped, setDraft])
  const hidden = Boolean(masked) && !shown && draft === null && value !== undefined
  const resting = answer
    ? t(app[answer])
    : value === undefined
      ? ''
      : hidden
        ? (props.maskedAs ?? DOTS)
        : props.show(value)

  const leave = () => {
    if (draft === null || props.readOnly) return
    const typed = draft.trim()
    const reading: Reading<V> = typed === edited ? { value } : props.read(typed)
    if ('problem' in reading) return setProblem(reading)
    setDraft(null)
    setProblem(null)
    const answered = answer !== null && reading.value === undefined
    if (!answered && reading.value !== value) onSave(reading.value)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter' && hidden) setShown(true)
    if (event.key === 'Enter' && !(props.multiline && !event.ctrlKey)) leave()
    if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation()
      setDraft(null)
      setProblem(null)
    }
  }

  const wrong = problem ? [{ severity: 'error' as const, text: problem.problem }] : problems
  const take = (meant: V) => {
    setDraft(null)
    setProblem(null)
    if (meant !== value) onSave(meant)
  }
  const tools = (
    <span className={styles.tools}>
      {masked && value !== undefined && !answer && (
        <ActionIcon
          size="sm"
          aria-label={t(shown ? app.hideLabel : app.showLabel, { label })}
          onClick={() => setShown(!shown)}
        >
          {shown ? <IconEyeOff size={16} /> : <IconEye size={16} />}
        </ActionIcon>
      )}
      {props.extra}
      {answers.length > 0 && onAnswer && !props.readOnly && (
        <AnswerMenu label={label} answers={answers} answer={answer} onAnswer={onAnswer} />
      )}
    </span>
  )
  const toolCount =
    Number(Boolean(masked && value !== undefined && !answer)) +
    Number(Boolean(props.extra)) +
    Number(answers.length > 0)
  const common = {
    label,
    value: draft ?? resting,
    placeholder: props.placeholder,
    required: props.required,
    withAsterisk: false,
    readOnly: props.readOnly || hidden,
    // The person goes on where the typing stopped.
    autoFocus: props.autoFocus || isBack,
    'data-autofocus': isBack || undefined,
    inputMode: props.inputMode,
    description: wrong.length === 0 ? hint : undefined,
    inputWrapperOrder: ['label', 'input', 'description', 'error'] as ('label' | 'input' | 'description' | 'error')[],
    error:
      wrong.length > 0 ? (
        <>
          <FindingList compact problems={wrong} />
          {problem?.choices && (
            <span className={styles.choices}>
              {problem.choices.map(({ label: meant, value: means }) => (
                <Button key={meant} size="compact-sm" variant="default" onClick={() => take(means)}>
                  {meant}
                </Button>
              ))}
            </span>
          )}
        </>
      ) : undefined,
    errorProps: { component: 'div' as const },
    classNames: { input: styles.input },
    'data-severity': wrong.some((one) => one.severity === 'error') ? 'error' : wrong.length > 0 ? 'warning' : undefined,
    // A dialog does not go on while something typed in it is not understood.
    'data-unread': problem ? true : undefined,
    'data-masked': hidden || undefined,
    'aria-description': hidden ? t(app.maskedHow) : undefined,
    'data-answer': answer && draft === null ? answer : undefined,
    rightSection: toolCount > 0 ? tools : undefined,
    rightSectionWidth: toolCount > 0 ? 8 + toolCount * 26 : undefined,
    rightSectionPointerEvents: 'all' as const,
    onFocus: (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      if (props.readOnly || hidden || draft !== null) return
      const field = event.currentTarget
      const start = answer ? '' : edited
      const asShown = start === field.value
      // At once: whoever tabs here and types replaces all of it, whatever form the value takes for editing.
      flushSync(() => setDraft(start))
      if (!asShown) field.select()
    },
    onClick: () => {
      if (hidden) setShown(true)
    },
    onBlur: leave,
    onKeyDown,
  }
  return props.multiline ? (
    <Textarea {...common} autosize minRows={2} maxRows={8} onChange={(event) => setDraft(event.currentTarget.value)} />
  ) : (
    <TextInput {...common} onChange={(event) => setDraft(event.currentTarget.value)} />
  )
}
