import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { useSavedNote } from '../../../api/use-saved-note.tsx'
import { May } from '../../../components/may.tsx'
import { useToday } from '../books.tsx'
import type { Donation } from './donation-columns.tsx'

/** Marks one gift as thanked for today, or takes the mark back. */
export const ThankButton = ({ donation, onDone }: { donation: Donation; onDone: () => void }) => {
  const { t } = useTranslation('receipts')
  const today = useToday()
  const note = useSavedNote()
  const thank = useApiCommand('donors.thank')
  const { id, version, thankedOn } = donation
  return (
    <May channel="donors.thank">
      <Button
        variant="default"
        loading={thank.isPending}
        onClick={() =>
          thank.mutate(
            { rows: [{ id, version }], change: { thankedOn: thankedOn ? null : today } },
            {
              onSuccess: ({ undo, changed }) => {
                note(undo, t('thank.changed', { count: changed }))
                onDone()
              },
            },
          )
        }
      >
        {thankedOn ? t('thank.takeBack') : t('thank.give')}
      </Button>
    </May>
  )
}
