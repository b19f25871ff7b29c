import '@mantine/core/styles.css'
import '../ui/fonts'
import '../ui/surface.css'
import { createRoot } from 'react-dom/client'
import { platform } from '../platform'
import { LockedProgram } from './LockedProgram'

const facts = await platform.lockFacts()
const root = document.getElementById('root')
if (root) createRoot(root).render(<LockedProgram facts={facts} />)
