import { Button, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WayIn } from '../../shared/contract/opening.ts'
import { AppError } from '../../shared/result.ts'
import { useProblem } from '../lib/use-sentence.ts'
import { PassphraseField } from './passphrase-field.tsx'

/** What is typed to open a vault or a backup: a passphrase, the recovery key, or two share sheets. */
export const useOpening = () => {
  const [slot, setSlot] = useState<WayIn>('user')
  const [secret, setSecret] = useState('')
  const [second, setSecond] = useState('')
  return {
    slot,
    secret,
    second,
    setSecret,
    setSecond,
    isComplete: secret !== '' && (slot !== 'share' || second !== ''),
    input: { slot, secret, second: slot === 'share' ? second : null },
    choose: (next: WayIn) => {
      setSlot(next)
      setSecret('')
      setSecond('')
    },
  }
}
type Opening = ReturnType<typeof useOpening>

/** What is wrong with one of the boxes; an error that names none of them is said elsewhere. */
const fieldsOf = (error: unknown) => (error instanceof AppError ? error.wire.fields : undefined)
export const isBesideField = (error: unknown): boolean => {
  const fields = fieldsOf(error)
  return fields?.['secret'] !== undefined || fields?.['second'] !== undefined
}

type Props = {
  opening: Opening
  error: unknown
  /** Says of empty boxes that they are needed. */
  tried?: boolean
  autoFocus?: boolean
}
export const OpeningFields = ({ opening, error, tried = false, autoFocus = true }: Props) => {
  const { t } = useTranslation(['unlock', 'common'])
  const problem = useProblem()
  const wrong = (field: 'secret' | 'second') => {
    const found = fieldsOf(error)?.[field]
    if (found) return problem(found)
    return tried && opening[field] === '' ? problem({ problem: 'required' }) : null
  }
  if (opening.slot === 'user')
    return (
      <PassphraseField
        label={t('common:passphrase.passphrase')}
        value={opening.secret}
        onChange={opening.setSecret}
        error={wrong('secret')}
        autoFocus={autoFocus}
      />
    )
  const plain = { autoComplete: 'off', spellCheck: false, withAsterisk: true }
  if (opening.slot === 'recovery')
    return (
      <TextInput
        {...plain}
        key="recovery"
        name="recovery"
        label={t('recoveryKey')}
        description={t('recoveryHint')}
        autoFocus
        value={opening.secret}
        error={wrong('secret')}
        onChange={(event) => opening.setSecret(event.currentTarget.value)}
      />
    )
  return (
    <>
      <Textarea
        {...plain}
        key="share"
        name="share"
        label={t('firstSheet')}
        description={t('sheetHint')}
        autosize
        minRows={2}
        autoFocus
        value={opening.secret}
        error={wrong('secret')}
        onChange={(event) => opening.setSecret(event.currentTarget.value)}
      />
      <Textarea
        {...plain}
        name="second"
        label={t('secondSheet')}
        autosize
        minRows={2}
        value={opening.second}
        error={wrong('second')}
        onChange={(event) => opening.setSecond(event.currentTarget.value)}
      />
    </>
  )
}

type WaysProps = { opening: Opening; hasShares: boolean; onChoose: () => void }
/** The ways in that are not in front now. */
export const OtherWays = ({ opening, hasShares, onChoose }: WaysProps) => {
  const { t } = useTranslation('unlock')
  const words = { user: t('usePassphrase'), recovery: t('useRecovery'), share: t('useShares') }
  const ways: readonly WayIn[] = hasShares ? ['user', 'recovery', 'share'] : ['user', 'recovery']
  return ways
    .filter((way) => way !== opening.slot)
    .map((way) => (
      <Button
        key={way}
        variant="subtle"
        onClick={() => {
          opening.choose(way)
          onChoose()
        }}
      >
        {words[way]}
      </Button>
    ))
}
