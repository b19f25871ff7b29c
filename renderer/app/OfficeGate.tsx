import { type FirstAnswers, FirstRunPage } from '../features/first-run/FirstRunPage'
import { Routes } from './Routes'
import { Shell } from './Shell'
import { useSettings } from './settings'

/** First run until somebody has said who they are; then the office. */
export function OfficeGate() {
  const { settings, save } = useSettings()
  const answer = async ({ who }: FirstAnswers) => save({ who })
  if (!settings.who) return <FirstRunPage onAnswer={answer} />
  return (
    <Shell officeName={undefined} saving={{ state: 'saved' }}>
      <Routes />
    </Shell>
  )
}
