import { useState } from 'react'
import { CreateStep } from './create-step.tsx'
import { DemoStep } from './demo-step.tsx'
import { LanguageStep } from './language-step.tsx'
import { OfficeStep } from './office-step.tsx'
import { RecoveryStep } from './recovery-step.tsx'

type Step =
  | { at: 'language' }
  | { at: 'passphrase' }
  | { at: 'recovery'; recoveryKey: string }
  | { at: 'office' }
  | { at: 'demo' }

type Props = {
  start: Exclude<Step['at'], 'recovery'>
  /** Back from where it started, which is the language otherwise. */
  onLeave?: () => void
  /** Bring an office back from a backup instead. */
  onRestore?: () => void
}

/** The first hour: language, passphrase, recovery key, four questions. An office interrupted goes on with the last. */
export const Welcome = ({ start, onLeave, onRestore }: Props) => {
  const [step, setStep] = useState<Step>({ at: start })
  const leave = onLeave ?? (() => setStep({ at: 'language' }))
  switch (step.at) {
    case 'language':
      return (
        <LanguageStep
          onSetUp={() => setStep({ at: 'passphrase' })}
          onExplore={() => setStep({ at: 'demo' })}
          {...(onRestore && { onRestore })}
        />
      )
    case 'passphrase':
      return <CreateStep onBack={leave} onMade={(recoveryKey) => setStep({ at: 'recovery', recoveryKey })} />
    case 'recovery':
      return <RecoveryStep recoveryKey={step.recoveryKey} onDone={() => setStep({ at: 'office' })} />
    case 'office':
      return <OfficeStep />
    case 'demo':
      return <DemoStep onBack={leave} />
  }
}
