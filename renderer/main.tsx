import './app/csp.ts'
import './styles/styles.ts'
import { createRoot } from 'react-dom/client'
import { invoke } from './api/invoke.ts'
import { App } from './app/app.tsx'
import { startLanguages, systemLanguage } from './app/i18n.ts'

const { preferences } = await invoke('app.state', {})
await startLanguages(preferences.language ?? systemLanguage())

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
