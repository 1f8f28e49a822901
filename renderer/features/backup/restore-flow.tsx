import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { invoke } from '../../api/invoke.ts'
import { FirstScreen } from '../../components/first-screen.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import type { Bundle } from './bundle-table.tsx'
import { ComparisonView } from './comparison-view.tsx'
import { type Comparison, RestoreForm } from './restore-form.tsx'

type Props = {
  listed: Bundle | null
  onLeave: () => void
  frame: (title: string, content: ReactNode) => ReactNode
}

const Flow = ({ listed, onLeave, frame }: Props) => {
  const { t } = useTranslation('backup')
  const [comparison, setComparison] = useState<Comparison | null>(null)
  const leave = () => {
    void invoke('restore.leave', {})
    onLeave()
  }
  return comparison
    ? frame(t('compare.title'), <ComparisonView comparison={comparison} onBack={leave} />)
    : frame(t('restore.title'), <RestoreForm listed={listed} onChecked={setComparison} onBack={leave} />)
}

/** From the first screens: no vault is open. */
export const RestoreScreen = ({ onLeave }: Pick<Props, 'onLeave'>) => (
  <Flow
    listed={null}
    onLeave={onLeave}
    frame={(title, content) => <FirstScreen title={title}>{content}</FirstScreen>}
  />
)

/** From the page of backups: a bundle of the list, or a file. */
export const RestoreInside = ({ listed, onLeave }: Omit<Props, 'frame'>) => (
  <Flow
    listed={listed}
    onLeave={onLeave}
    frame={(title, content) => (
      <>
        <PageHeader title={title} />
        <div style={{ maxWidth: 720 }}>{content}</div>
      </>
    )}
  />
)
