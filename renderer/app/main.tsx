import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import '../ui/fonts'
import '@fontsource/noto-sans-sc/500.css'
import '../ui/surface.css'
import { createRoot } from 'react-dom/client'
import { startJobs } from '../features/unattended/jobs'
import { platform } from '../platform'
import { App } from './App'
import { goOnWhereLocked, startLocking } from './locking'

startJobs()
startLocking()
const [settings] = await Promise.all([platform.settings(), goOnWhereLocked()])
const root = document.getElementById('root')
if (root) createRoot(root).render(<App settings={settings} />)
