import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './fonts.css'
import '../ui/surface.css'
import { createRoot } from 'react-dom/client'
import { platform } from '../platform'
import { App } from './App'

const settings = await platform.settings()
const root = document.getElementById('root')
if (root) createRoot(root).render(<App settings={settings} />)
