import { Modal } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { OwnPassphraseForm } from './own-passphrase-form.tsx'
import { PaperStep } from './paper-step.tsx'

/** Passphrase, then one sheet after the other, each proven to be on paper; until the last the old set holds. */
export const SharesDialog = ({ title, onClose }: { title: string; onClose: () => void }) => {
  const { t } = useTranslation('recovery')
  const [heading] = useState(title) // once the set is made, the card would call it a new one
  const make = useApiCommand('shares.make')
  const [made, setMade] = useState<Output<'shares.make'> | null>(null)
  return (
    <Modal opened onClose={onClose} title={heading} closeOnClickOutside={false}>
      {made === null ? (
        <OwnPassphraseForm
          text={t('shares.how')}
          submitLabel={t('shares.submit')}
          busy={make.isPending}
          error={make.error}
          onSubmit={(current) => make.mutate({ current }, { onSuccess: setMade })}
        />
      ) : (
        <Sheets made={made} onDone={onClose} />
      )}
    </Modal>
  )
}

const Sheets = ({ made: { mark, sheets }, onDone }: { made: Output<'shares.make'>; onDone: () => void }) => {
  const { t } = useTranslation('recovery')
  const confirm = useApiCommand('shares.confirm')
  const [number, setNumber] = useState(1)
  const isLast = number === sheets.length
  const next = () => {
    if (!isLast) return setNumber(number + 1)
    confirm.mutate(
      {},
      {
        onSuccess: () => {
          notifications.show({ message: t('shares.done', { mark }) })
          onDone()
        },
      },
    )
  }
  return (
    <PaperStep
      key={number}
      secret={{ kind: 'share', share: sheets[number - 1] ?? '', mark, number }}
      text={t('shares.shown', { number, mark })}
      checkText={isLast ? t('shares.checkLast') : t('shares.checkText', { number })}
      submitLabel={isLast ? t('shares.confirm') : t('shares.next')}
      busy={confirm.isPending}
      error={confirm.error}
      onProven={next}
    />
  )
}
